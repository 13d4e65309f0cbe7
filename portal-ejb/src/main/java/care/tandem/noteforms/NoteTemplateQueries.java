package care.tandem.noteforms;

import care.tandem.door.NotFound;
import care.tandem.vault.Alphabet;
import care.tandem.vault.Vault;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Fetches the clinic's templates, each as it stands. */
@Dependent
class NoteTemplateQueries {

    private static final String NOW = "select v, m.name from NoteTemplateVersion v join fetch v.template t "
            + "join Member m on m.id = v.madeBy where v.number = t.number ";

    private static final Comparator<NoteTemplateView> BY_NAME =
            Comparator.comparing(view -> view.form().name(), Alphabet.ORDER);

    @PersistenceContext
    EntityManager entities;

    @Inject
    Vault vault;

    List<NoteTemplateView> inUse() {
        return views("and t.retiredAt is null");
    }

    List<NoteTemplateView> all() {
        return views("");
    }

    private List<NoteTemplateView> views(String which) {
        return entities.createQuery(NOW + which, Object[].class)
                .getResultStream()
                .map(this::view)
                .sorted(BY_NAME)
                .toList();
    }

    /** The template, retired or not. @throws NotFound when the clinic has none of this id */
    NoteTemplateView one(UUID template) {
        return entities.createQuery(NOW + "and t.id = :template", Object[].class)
                .setParameter("template", template)
                .getResultStream()
                .findFirst()
                .map(this::view)
                .orElseThrow(NotFound::new);
    }

    private NoteTemplateView view(Object... row) {
        return ((NoteTemplateVersion) row[0]).view((String) row[1], vault);
    }

    /** The template to be changed, held until the end of the call. @throws NotFound as above */
    NoteTemplate held(UUID template) {
        return entities.createQuery("select t from NoteTemplate t where t.id = :template", NoteTemplate.class)
                .setParameter("template", template)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    void keep(Object entity) {
        entities.persist(entity);
    }
}
