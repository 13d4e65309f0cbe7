package care.tandem.notes;

import care.tandem.door.CurrentMember;
import care.tandem.people.Ties;
import care.tandem.thread.WorkedOn;
import care.tandem.vault.Vault;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Finds the notes that name a goal, always among those that the member may read. */
@Dependent
class NotesOnGoal {

    private static final String NAMING = "from NoteGoal w join w.note n join Member a on a.id = n.authorId "
            + "where w.goalId = :goal and w.named = true "
            + "and n.life.state <> care.tandem.notes.NoteState.ENTERED_IN_ERROR and " + NoteQueries.READABLE;

    /** What a note says, still sealed. */
    record Said(NoteGoal said, UUID note, UUID authorId, LocalDate sessionDay, String authorName, NoteState state) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    Vault vault;

    List<GoalNoteLine> of(CurrentMember me, UUID goal) {
        return NoteQueries.limited(
                        entities.createQuery(
                                "select new care.tandem.notes.NotesOnGoal$Said(w, n.id, n.authorId, n.sessionDay, "
                                        + "a.name, n.life.state) " + NAMING
                                        + " order by n.sessionDay desc, n.id, w.namedAt, w.id",
                                Said.class),
                        me)
                .setParameter("goal", goal)
                .setMaxResults(NoteFilter.PAGE)
                .getResultStream()
                .map(one -> line(one, me))
                .toList();
    }

    private GoalNoteLine line(Said one, CurrentMember me) {
        WorkedOn work = one.said().view(vault);
        return new GoalNoteLine(
                one.note(),
                one.sessionDay(),
                one.authorName(),
                one.authorId().equals(me.getId()),
                one.state(),
                work.isStep() ? work.words() : null,
                work.wordsSide(),
                work.sentence(),
                work.rating());
    }

    /** Whether the member works with the client whose goal it is, or may read a note that names it. */
    boolean knows(CurrentMember me, UUID goal) {
        return isOnCaseload(me, goal) || !of(me, goal).isEmpty();
    }

    private boolean isOnCaseload(CurrentMember me, UUID goal) {
        return me.isTherapist()
                && !entities.createQuery(
                                "select g.id from Goal g where g.id = :goal and " + Ties.worksWith(":me", "g.clientId"),
                                UUID.class)
                        .setParameter("goal", goal)
                        .setParameter("me", me.getId())
                        .getResultList()
                        .isEmpty();
    }
}
