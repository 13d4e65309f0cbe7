package care.tandem.policies;

import care.tandem.door.CurrentClinic;
import care.tandem.door.Stale;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Fetches and keeps what a clinic decided. Native SQL where it is about the clinic's own row, which is no entity. */
@Dependent
class NotePolicyQueries {

    private static final int LATEST = 10;

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentClinic clinic;

    long version() {
        return ((Number) entities.createNativeQuery("select version from clinic where id = :clinic", Long.class)
                        .setParameter("clinic", clinic.getId())
                        .getSingleResult())
                .longValue();
    }

    List<NotePolicyView.Decision> latest() {
        return entities.createQuery(
                        "select d, m.name from NotePolicyDecision d join Member m on m.id = d.memberId "
                                + "order by d.at desc, d.id desc",
                        Object[].class)
                .setMaxResults(LATEST)
                .getResultStream()
                .map(row -> ((NotePolicyDecision) row[0]).view((String) row[1]))
                .toList();
    }

    /** Takes the decision down, and has it hold from now on. @throws Stale when another one came first */
    void keep(NotePolicyDecision decision, long seenVersion) {
        int changed = entities.createNativeQuery("update clinic set unlocking = :unlocking, unlock_hours = :hours, "
                        + "sign_again_minutes = :minutes, untouched_weeks = :weeks, version = version + 1 "
                        + "where id = :clinic and version = :seen")
                .setParameter("unlocking", decision.unlocking().name())
                .setParameter("hours", decision.unlockHours())
                .setParameter("minutes", decision.signAgainMinutes())
                .setParameter("weeks", decision.untouchedWeeks())
                .setParameter("clinic", clinic.getId())
                .setParameter("seen", seenVersion)
                .executeUpdate();
        if (changed == 0) {
            throw new Stale();
        }
        entities.persist(decision);
    }
}
