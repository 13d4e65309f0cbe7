package care.tandem.templates;

import care.tandem.door.NotFound;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Fetches the templates of the clinic. */
@Dependent
class GoalTemplateQueries {

    @PersistenceContext
    EntityManager entities;

    List<GoalTemplate> inUse() {
        return entities.createQuery("select t from GoalTemplate t where t.retiredAt is null", GoalTemplate.class)
                .getResultList();
    }

    List<GoalTemplate> all() {
        return entities.createQuery("select t from GoalTemplate t", GoalTemplate.class)
                .getResultList();
    }

    /** The template, retired or not. @throws NotFound when the clinic has none of this id */
    GoalTemplate one(UUID template) {
        return entities.createQuery("select t from GoalTemplate t where t.id = :template", GoalTemplate.class)
                .setParameter("template", template)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    void keep(GoalTemplate template) {
        entities.persist(template);
    }
}
