package care.tandem.goals;

import care.tandem.door.CurrentMember;
import care.tandem.door.NotFound;
import care.tandem.live.Pulse;
import care.tandem.people.Ties;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Fetches goals, always among those that the member may read: a client's own, and those of a therapist's caseload. */
@Dependent
class GoalQueries {

    /** The member's own goal, on which they are the client. */
    static final String MINE = "(g.clientId = :me and :isClient = true)";

    /** By one set of clients, which the database joins however many they are, also with a plan that it keeps. */
    static final String READABLE = "g.clientId in (" + Ties.clientsOf(":me") + " and :isTherapist = true "
            + "union all select m.id from Member m where m.id = :me and :isClient = true)";

    /** A goal with its steps and scales, and the names that belong to it. */
    record Opened(
            Goal goal,
            String client,
            String proposer,
            @Nullable String mover) {}

    @PersistenceContext
    EntityManager entities;

    /** The goal with its steps and scales. @throws NotFound when there is none that the member may read */
    Opened openedBy(CurrentMember me, UUID goal) {
        return limited(
                        entities.createQuery(
                                "select g, c.name, p.name, s.name from Goal g left join fetch g.steps "
                                        + "left join fetch g.scales join Member c on c.id = g.clientId "
                                        + "join Member p on p.id = g.proposedBy left join Member s on s.id = g.stateBy "
                                        + "where g.id = :goal and " + READABLE,
                                Object[].class),
                        me)
                .setParameter("goal", goal)
                .getResultStream()
                .findFirst()
                .map(row -> new Opened((Goal) row[0], (String) row[1], (String) row[2], (String) row[3]))
                .orElseThrow(NotFound::new);
    }

    /** The goal to be changed, held until the end of the call: of two at once, the second sees what the first did. */
    Goal changeableBy(CurrentMember me, UUID goal) {
        return limited(entities.createQuery("select g from Goal g where g.id = :goal and " + READABLE, Goal.class), me)
                .setParameter("goal", goal)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** How often the goal has changed. @throws NotFound when there is none that the member may read */
    Pulse pulseOf(CurrentMember me, UUID goal) {
        return limited(
                        entities.createQuery(
                                "select g.changes, g.clientId from Goal g where g.id = :goal and " + READABLE,
                                Object[].class),
                        me)
                .setParameter("goal", goal)
                .getResultStream()
                .findFirst()
                .map(row -> new Pulse(goal, (long) row[0], Desk.sideOf(me, (UUID) row[1])))
                .orElseThrow(NotFound::new);
    }

    /** All that happened to a goal, in its order. */
    List<Ledger.Line> ledgerOf(Goal goal) {
        return entities.createQuery(
                        "select new care.tandem.goals.Ledger$Line(e, m.name) from GoalEntry e "
                                + "join Member m on m.id = e.memberId where e.goal = :goal order by e.at, e.id",
                        Ledger.Line.class)
                .setParameter("goal", goal)
                .getResultList();
    }

    /** A comment or hearing and what is about it, of this goal. */
    List<GoalEntry> threadOf(Goal goal, UUID entry) {
        return entities.createQuery(
                        "select e from GoalEntry e where e.goal = :goal and (e.id = :entry or e.about = :entry "
                                + "or e.id = (select h.about from GoalEntry h where h.id = :entry) "
                                + "or exists (select h.id from GoalEntry h where h.id = e.about and h.about = :entry)) "
                                + "order by e.at, e.id",
                        GoalEntry.class)
                .setParameter("goal", goal)
                .setParameter("entry", entry)
                .getResultList();
    }

    void keep(Object entity) {
        entities.persist(entity);
    }

    static <T> TypedQuery<T> limited(TypedQuery<T> query, CurrentMember me) {
        return query.setParameter("me", me.getId())
                .setParameter("isClient", me.isClient())
                .setParameter("isTherapist", me.isTherapist());
    }
}
