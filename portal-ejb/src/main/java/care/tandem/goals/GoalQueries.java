package care.tandem.goals;

import care.tandem.door.CurrentMember;
import care.tandem.door.NotFound;
import care.tandem.door.Side;
import care.tandem.vault.SealedText;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Fetches goals, always among those that the member may read: a client's own, and those of a therapist's caseload. */
@Dependent
class GoalQueries {

    private static final String READABLE = "(g.clientId = :me and :isClient = true or :isTherapist = true and exists "
            + "(select l.id from Caseload l where l.therapistId = :me and l.clientId = g.clientId and l.until is null))";

    /** What a list shows of a goal, still sealed. */
    record Row(
            UUID id,
            UUID clientId,
            String clientName,
            @Nullable SealedText clientWords,
            @Nullable SealedText clinicianWords,
            Side proposedSide,
            GoalState state,
            @Nullable LocalDate due,
            @Nullable UUID stepId,
            @Nullable SealedText stepWords,
            @Nullable Side stepSide) {}

    /** The names that belong to a goal. */
    record Names(String client, String proposer, @Nullable String mover) {}

    @PersistenceContext
    EntityManager entities;

    /** The goal with its steps. @throws NotFound when there is none that the member may read */
    Goal readableBy(CurrentMember me, UUID goal) {
        return entities.createQuery(
                        "select g from Goal g left join fetch g.steps where g.id = :goal and " + READABLE, Goal.class)
                .setParameter("goal", goal)
                .setParameter("me", me.getId())
                .setParameter("isClient", me.isClient())
                .setParameter("isTherapist", me.isTherapist())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The same, for what is hung on it: of two at once, one is told that the goal has changed. */
    Goal changeableBy(CurrentMember me, UUID goal) {
        Goal found = readableBy(me, goal);
        entities.lock(found, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return found;
    }

    List<Row> linesReadableBy(CurrentMember me) {
        return entities.createQuery(
                        "select new care.tandem.goals.GoalQueries$Row(g.id, g.clientId, c.name, g.clientWords, "
                                + "g.clinicianWords, g.proposedSide, g.state, g.due, s.id, s.words, s.suggestedSide) from Goal g "
                                + "join Member c on c.id = g.clientId left join g.steps s on s.doneAt is null and "
                                + "s.position = (select min(o.position) from Step o where o.goal = g and o.doneAt is null) "
                                + "where " + READABLE + " order by c.name, g.proposedAt desc",
                        Row.class)
                .setParameter("me", me.getId())
                .setParameter("isClient", me.isClient())
                .setParameter("isTherapist", me.isTherapist())
                .getResultList();
    }

    List<CheckIn> checkInsOf(Goal goal) {
        return entities.createQuery(
                        "select c from CheckIn c where c.goal = :goal order by c.onDay desc, c.keptAt desc",
                        CheckIn.class)
                .setParameter("goal", goal)
                .getResultList();
    }

    Names namesOf(Goal goal) {
        return entities.createQuery(
                        "select new care.tandem.goals.GoalQueries$Names(c.name, p.name, s.name) from Goal g "
                                + "join Member c on c.id = g.clientId join Member p on p.id = g.proposedBy "
                                + "left join Member s on s.id = g.stateBy where g = :goal",
                        Names.class)
                .setParameter("goal", goal)
                .getSingleResult();
    }

    boolean worksWith(CurrentMember me, UUID client) {
        return me.isTherapist()
                && !entities.createQuery(
                                "select l.id from Caseload l where l.therapistId = :therapist and l.clientId = :client "
                                        + "and l.until is null",
                                UUID.class)
                        .setParameter("therapist", me.getId())
                        .setParameter("client", client)
                        .getResultList()
                        .isEmpty();
    }

    void keep(Object entity) {
        entities.persist(entity);
    }
}
