package care.tandem.audit;

import static care.tandem.door.Role.ADMIN;

import care.tandem.door.Allowed;
import care.tandem.door.CurrentMember;
import care.tandem.door.Stale;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** For how long a clinic keeps its log, decided by its admins. What is older is deleted in the background. */
@Stateless
public class LogKeeping {

    private static final int LATEST = 10;

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentMember me;

    /** How it is kept now, and who decided that. */
    @Allowed(ADMIN)
    public KeptLog now() {
        return new KeptLog(
                decisions(),
                entities.createQuery(
                                "select d, m.name from LogKeepingDecision d join Member m on m.id = d.memberId order by d.number desc",
                                Object[].class)
                        .setMaxResults(LATEST)
                        .getResultStream()
                        .map(row -> ((LogKeepingDecision) row[0]).view((String) row[1]))
                        .toList());
    }

    /**
     * Decides on it anew.
     *
     * @return the decision's id, which stands in the log
     * @throws Stale when somebody decided since the caller saw it
     * @throws care.tandem.door.Refused at {@code years} ({@code refused.audit.years})
     */
    @Allowed(ADMIN)
    public UUID decide(KeepLog command) {
        LogKeepingDecision decision = new LogKeepingDecision(command, me.getId());
        if (decisions() != command.version()) {
            throw new Stale();
        }
        entities.persist(decision);
        return decision.id();
    }

    private long decisions() {
        return entities.createQuery("select count(d) from LogKeepingDecision d", Long.class)
                .getSingleResult();
    }
}
