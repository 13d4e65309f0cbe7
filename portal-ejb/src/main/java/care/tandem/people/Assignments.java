package care.tandem.people;

import care.tandem.door.CurrentClinic;
import care.tandem.door.Given;
import care.tandem.door.Refused;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Who works with whom and who supervises whom, lent to what admins decide on it. Whoever calls has asked for the permission.
 * Before a tie is changed, the rows of both members are held: two who change the ties of one person wait for each other.
 */
@Dependent
public class Assignments {

    private static final UUID NOBODY = new UUID(0, 0);

    @PersistenceContext
    EntityManager entities;

    @Inject
    Members members;

    @Inject
    CurrentClinic clinic;

    /** Ties of a kind, by the name of whom they are with. */
    public PersonPage<TieLine> page(TieFilter filter) {
        TieKind kind = filter.kind();
        return new PersonQuery<>(
                        "select new care.tandem.people.TieLine(t.id, o.id, o.name, m.id, m.name, t.since, t.until) from "
                                + kind.entity() + " t join Member o on o.id = t." + kind.who()
                                + " join Member m on m.id = t."
                                + kind.whom() + " where " + Ties.counts("t")
                                + (filter.over() ? "" : " and " + Ties.goesOnFrom("t", "clinic_today()"))
                                + " and (:everybody = true or :member in (t." + kind.who() + ", t." + kind.whom()
                                + "))",
                        Map.of(
                                "everybody",
                                filter.member() == null,
                                "member",
                                Objects.requireNonNullElse(filter.member(), NOBODY)),
                        TieLine.class,
                        TieLine::whom,
                        ", t.since, t.id")
                .page(entities, filter.people());
    }

    /**
     * A new tie.
     *
     * @return its id
     * @throws care.tandem.door.NotFound when one of the two is no member of this clinic
     * @throws Refused at {@code kind}, {@code who}, {@code whom}, {@code since} or {@code until}; at {@code whom} when they are
     *     tied on one of these days already
     */
    public UUID begin(BeginTie command) {
        Refused.together(
                () -> Given.required("kind", command.kind()),
                () -> Given.required("who", command.who()),
                () -> Given.required("whom", command.whom()));
        TieKind kind = Given.required("kind", command.kind());
        UUID who = Given.required("who", command.who());
        UUID whom = Given.required("whom", command.whom());
        hold(List.of(who, whom));
        Refused.together(
                () -> members.requireIs(who, kind.roleOfWho(), "who"),
                () -> members.requireIs(whom, kind.roleOfWhom(), "whom"),
                () -> requireTwo(who, whom));
        Tie tie = kind == TieKind.CASELOAD
                ? new Caseload(who, whom, command, clinic.today())
                : new Supervision(who, whom, command, clinic.today());
        requireFree(kind, who, whom, tie);
        entities.persist(tie);
        return tie.id();
    }

    /** Somebody can be a therapist and a client here, and is not tied to themselves. */
    private static void requireTwo(UUID who, UUID whom) {
        if (who.equals(whom)) {
            throw new Refused("whom", "refused.tie.oneself");
        }
    }

    /** A client can have several therapists, and a therapist one supervisor. */
    private void requireFree(TieKind kind, UUID who, UUID whom, Tie wanted) {
        boolean several = kind == TieKind.CASELOAD;
        TypedQuery<LocalDate> others = entities.createQuery(
                        "select t.since from " + kind.entity() + " t where t." + kind.whom() + " = :whom "
                                + (several ? "and t." + kind.who() + " = :who " : "")
                                + "and " + Ties.counts("t") + " and " + Ties.goesOnFrom("t", ":since"),
                        LocalDate.class)
                .setParameter("whom", whom)
                .setParameter("since", wanted.since());
        if (several) {
            others.setParameter("who", who);
        }
        LocalDate last = wanted.until();
        if (others.getResultStream().anyMatch(first -> last == null || !first.isAfter(last))) {
            throw new Refused("whom", "refused.tie.taken." + kind);
        }
    }

    /**
     * A supervisor answers for a therapist until a day, and not longer.
     *
     * @throws care.tandem.door.NotFound when one of the two is no member of this clinic
     * @throws Refused at {@code last}; for the whole when there is no such supervision that goes on
     */
    public void end(EndSupervision command) {
        members.line(command.supervisor());
        members.line(command.therapist());
        LocalDate last = Given.required("last", command.last());
        Tie.requireAhead("last", last, clinic.today());
        List<Supervision> current = going("t.supervisorId = :supervisor and t.superviseeId = :therapist")
                .setParameter("supervisor", command.supervisor())
                .setParameter("therapist", command.therapist())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        if (current.isEmpty()) {
            throw new Refused(Refused.WHOLE, "refused.tie.none");
        }
        current.forEach(tie -> tie.endBefore(last.plusDays(1)));
    }

    /** Whether somebody answers for a therapist now, or will. */
    public boolean supervises(UUID supervisor) {
        return !going("t.supervisorId = :supervisor")
                .setParameter("supervisor", supervisor)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** From today on nobody supervises this therapist any more. */
    public void endSupervisionOf(UUID therapist) {
        going("t.superviseeId = :therapist")
                .setParameter("therapist", therapist)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .forEach(tie -> tie.endBefore(clinic.today()));
    }

    private TypedQuery<Supervision> going(String whose) {
        return entities.createQuery(
                "select t from Supervision t where " + whose + " and " + Ties.counts("t") + " and "
                        + Ties.goesOnFrom("t", "clinic_today()"),
                Supervision.class);
    }

    /** Holds the rows of members until the end of the call, in one order. */
    void hold(Collection<UUID> some) {
        entities.createQuery("select m from Member m where m.id in :some order by m.id", Member.class)
                .setParameter("some", some)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
