package care.tandem.opening;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import care.tandem.door.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * What was done of an opening and what is left, each change in a transaction of its own: what is done elsewhere stays done
 * there. Native SQL, since it is about clinics that were not entered.
 */
@ApplicationScoped
class Journal {

    @PersistenceContext
    EntityManager entities;

    /**
     * What is to be opened, and the steps that are left.
     *
     * @param language of the first admin's mail
     * @param admin who was named as the first admin
     */
    record Plan(
            UUID clinic,
            String slug,
            String name,
            String language,
            NewClinic.FirstAdmin admin,
            List<OpeningStep> left) {}

    /** @throws NotFound when there is no such clinic, or nobody was named as its admin */
    @Transactional(REQUIRES_NEW)
    Plan plan(UUID clinic) {
        List<Object[]> named = rows(
                "select c.slug, c.name, c.language, m.name as admin_name, m.email from clinic c "
                        + "join member m on m.clinic_id = c.id where c.id = :clinic order by m.id limit 1",
                clinic);
        if (named.isEmpty()) {
            throw new NotFound();
        }
        List<Object[]> left =
                rows("select step, tried_at from opening_step where clinic_id = :clinic and done_at is null", clinic);
        return plan(
                clinic,
                named.get(0),
                left.stream()
                        .map(row -> OpeningStep.valueOf((String) row[0]))
                        .sorted()
                        .toList());
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, UUID clinic) {
        return (List<Object[]>) entities.createNativeQuery(sql, Object[].class)
                .setParameter("clinic", clinic)
                .getResultList();
    }

    private static Plan plan(UUID clinic, Object[] row, List<OpeningStep> left) {
        return new Plan(
                clinic,
                (String) row[0],
                (String) row[1],
                (String) row[2],
                new NewClinic.FirstAdmin((String) row[3], (String) row[4]),
                left);
    }

    /**
     * Takes a step up, unless it is done, or somebody is at it. Somebody is for a minute, which is longer than a step takes:
     * after that they were cut short.
     */
    @Transactional(REQUIRES_NEW)
    boolean begin(UUID clinic, OpeningStep step) {
        return change(
                "tried_at = now(), why = null",
                " and done_at is null and (tried_at is null or why is not null or tried_at < now() - interval '1 minute')",
                clinic,
                step);
    }

    @Transactional(REQUIRES_NEW)
    void done(UUID clinic, OpeningStep step) {
        change("done_at = now(), why = null", "", clinic, step);
    }

    @Transactional(REQUIRES_NEW)
    void failed(UUID clinic, OpeningStep step, String why) {
        entities.createNativeQuery("update opening_step set why = :why, version = version + 1 "
                        + "where clinic_id = :clinic and step = :step and done_at is null")
                .setParameter("why", why)
                .setParameter("clinic", clinic)
                .setParameter("step", step.name())
                .executeUpdate();
    }

    private boolean change(String set, String where, UUID clinic, OpeningStep step) {
        return entities.createNativeQuery("update opening_step set " + set
                                + ", version = version + 1 where clinic_id = :clinic and step = :step" + where)
                        .setParameter("clinic", clinic)
                        .setParameter("step", step.name())
                        .executeUpdate()
                == 1;
    }
}
