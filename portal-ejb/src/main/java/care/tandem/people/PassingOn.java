package care.tandem.people;

import care.tandem.door.Refused;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One therapist's ties to clients pass to another one, or end; lent to what admins decide on it. Whoever calls has asked for
 * the permission.
 */
@Dependent
public class PassingOn {

    private static final UUID NOBODY = new UUID(0, 0);

    /** Of a therapist to a client, or to all, as they go on from a day. */
    private static final String TIES = "from Caseload tie where tie.therapistId = :from and (:all = true or "
            + "tie.clientId = :client) and " + Ties.counts("tie") + " and " + Ties.goesOnFrom("tie", ":day");

    @PersistenceContext
    EntityManager entities;

    @Inject
    Assignments assignments;

    /**
     * How many clients a therapist has from a day on.
     *
     * @param state a number that is another one once one of these ties has changed; never 0
     */
    public record Held(long clients, long state) {}

    /** @param client null for all of them */
    public Held held(UUID from, @Nullable UUID client, LocalDate day) {
        Object[] row = entities.createQuery(
                        "select count(distinct tie.clientId), coalesce(sum(tie.version), 0L), count(tie.id) " + TIES,
                        Object[].class)
                .setParameter("from", from)
                .setParameter("all", client == null)
                .setParameter("client", Objects.requireNonNullElse(client, NOBODY))
                .setParameter("day", day)
                .getSingleResult();
        return new Held((Long) row[0], 1 + (Long) row[1] + (Long) row[2]);
    }

    /** Holds the rows of those whose ties pass until the end of the call. */
    public void hold(Set<UUID> those) {
        assignments.hold(those);
    }

    /** @throws Refused at {@code day} when it is over or too far ahead to be meant */
    public static void requireAhead(LocalDate day, LocalDate today) {
        Tie.requireAhead("day", day, today);
    }

    /**
     * From the day on the other one works with these clients and this one does not.
     *
     * @param client null for all of them
     * @param to null where nobody takes over
     */
    public List<PassedTie> passOn(UUID from, @Nullable UUID client, @Nullable UUID to, LocalDate day) {
        List<PassedTie> passed = new ArrayList<>();
        for (Caseload tie : going(from, client, day)) {
            passed.add(to == null ? ended(tie, day) : passedOn(tie, to, day));
        }
        return passed;
    }

    private static PassedTie ended(Caseload tie, LocalDate day) {
        LocalDate until = tie.until();
        tie.endBefore(day);
        return new PassedTie(tie.clientId(), tie.id(), until, null, null, false);
    }

    private PassedTie passedOn(Caseload tie, UUID to, LocalDate day) {
        LocalDate until = tie.until();
        Caseload next = tie.takenOverBy(to, day);
        Optional<Caseload> other = going(to, tie.clientId(), next.since()).stream()
                .filter(theirs -> until == null || !theirs.since().isAfter(until))
                .findFirst();
        tie.endBefore(day);
        if (other.isPresent() && !other.get().since().isAfter(next.since())) {
            return joined(tie, until, other.get());
        }
        other.ifPresent(theirs -> next.endBefore(theirs.since()));
        entities.persist(next);
        return new PassedTie(tie.clientId(), tie.id(), until, next.id(), null, true);
    }

    /** The other one works with the client already: they go on for as long as either was to. */
    private static PassedTie joined(Caseload tie, @Nullable LocalDate until, Caseload theirs) {
        LocalDate before = theirs.until();
        if (before != null && (until == null || until.isAfter(before))) {
            theirs.lastUntil(until);
        }
        return new PassedTie(tie.clientId(), tie.id(), until, theirs.id(), before, false);
    }

    private List<Caseload> going(UUID therapist, @Nullable UUID client, LocalDate day) {
        return entities.createQuery("select tie " + TIES + " order by tie.since", Caseload.class)
                .setParameter("from", therapist)
                .setParameter("all", client == null)
                .setParameter("client", Objects.requireNonNullElse(client, NOBODY))
                .setParameter("day", day)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /**
     * Everything is as it was before it was passed on.
     *
     * @throws Refused when one of the ties was changed since, or another one stands where it stood
     */
    public void takeBack(List<PassedTie> passed, LocalDate day) {
        passed.forEach(one -> {
            Caseload tie = found(one.tie());
            if (!unchanged(tie, day) || isTaken(tie, one)) {
                throw new Refused(Refused.WHOLE, "refused.handover.changed");
            }
            tie.lastUntil(one.until());
            giveBack(one);
        });
    }

    private static boolean unchanged(Caseload tie, LocalDate day) {
        LocalDate ended = (day.isAfter(tie.since()) ? day : tie.since()).minusDays(1);
        return ended.equals(tie.until());
    }

    /** Whether the same two were tied anew meanwhile. */
    private boolean isTaken(Caseload tie, PassedTie before) {
        return going(tie.therapistId(), tie.clientId(), tie.since()).stream()
                .filter(other -> !other.id().equals(tie.id()))
                .anyMatch(other -> before.until() == null || !other.since().isAfter(before.until()));
    }

    private void giveBack(PassedTie one) {
        UUID id = one.next();
        if (id == null) {
            return;
        }
        Caseload next = found(id);
        if (!one.begun()) {
            next.lastUntil(one.nextUntil());
        } else if (next.version() == 0) {
            next.endBefore(next.since());
        } else {
            throw new Refused(Refused.WHOLE, "refused.handover.changed");
        }
    }

    private Caseload found(UUID tie) {
        return entities.createQuery("select tie from Caseload tie where tie.id = :tie", Caseload.class)
                .setParameter("tie", tie)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }
}
