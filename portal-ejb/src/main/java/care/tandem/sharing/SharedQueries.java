package care.tandem.sharing;

import care.tandem.door.CurrentMember;
import care.tandem.door.NotFound;
import care.tandem.notes.NoteState;
import care.tandem.notes.ReadableNotes;
import care.tandem.notes.SharedText;
import care.tandem.sessions.Attendance;
import care.tandem.thread.SealedGoal;
import care.tandem.vault.SealedText;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Fetches what a client is told of notes on them: what was shared, and nothing else. */
@Dependent
class SharedQueries {

    /** What is told to a client of a session in which they had seat k, unless they did not come. */
    private static final String SEATED =
            "n.clientId is null and k.clientId = :me and k.attendance not in " + Attendance.AWAY + " ";

    private static final String SHARED =
            "join Member a on a.id = n.authorId where n.sharedCopy.sharedAt is not null and ";

    /** As it was when the note was shared: what is named in a note that is being corrected is not told yet. */
    static final String NAMED = "w.named = true and w.namedAt <= n.sharedCopy.sharedAt";

    private static final String OWN_GOAL = "select g.id from Goal g where g.id = :goal and g.clientId = :me";

    private static final String TO_ANSWER = "case when n.sharedCopy.toldHeardAt is null or n.life.state = "
            + "care.tandem.notes.NoteState.ENTERED_IN_ERROR or exists (select r.id from NoteReply r where r.noteId = n.id "
            + "and r.kind = care.tandem.replies.ReplyKind.ANSWER and r.at >= n.sharedCopy.toldHeardAt) "
            + "then false else true end";

    /** What was shared with the client, still sealed. */
    record Shared(
            UUID id,
            String authorName,
            LocalDate sessionDay,
            Instant sharedAt,
            @Nullable SealedText toldSummary,
            @Nullable SealedText toldHeard,
            @Nullable SealedText sharedSummary,
            NoteState state,
            @Nullable Instant toldHeardAt,
            boolean group) {

        SharedText text() {
            return new SharedText(id, toldSummary, toldHeard, sharedSummary);
        }
    }

    private static final Comparator<Object[]> LATEST = Comparator.<Object[], LocalDate>comparing(
                    row -> (LocalDate) row[2])
            .thenComparing(row -> (Instant) row[5])
            .reversed();

    @PersistenceContext
    EntityManager entities;

    List<SharedNoteLine> sharedWith(CurrentMember me, SharedFilter filter) {
        TypedQuery<Object[]> query = entities.createQuery(
                        "select n.id, a.name, n.sessionDay, " + TO_ANSWER
                                + ", n.clientId, n.sharedCopy.sharedAt from Note n "
                                + SHARED + "n.clientId = :me" + filter.conditions()
                                + " union all select n.id, a.name, n.sessionDay, false, "
                                + "n.clientId, n.sharedCopy.sharedAt from SessionClient k "
                                + "join Note n on n.sessionId = k.session.id " + SHARED + SEATED + filter.conditions(),
                        Object[].class)
                .setParameter("me", me.getId());
        return filter.fill(query)
                .getResultStream()
                .sorted(LATEST)
                .map(row -> new SharedNoteLine(
                        (UUID) row[0], (String) row[1], (LocalDate) row[2], (Boolean) row[3], row[4] == null))
                .toList();
    }

    Shared sharedWith(CurrentMember me, UUID note) {
        return one(entities.createQuery(
                        "select new care.tandem.sharing.SharedQueries$Shared(n.id, a.name, n.sessionDay, n.sharedCopy.sharedAt, "
                                + "n.sharedCopy.toldSummary, n.sharedCopy.toldHeard, n.text.summary.words, n.life.state, "
                                + "n.sharedCopy.toldHeardAt, case when n.clientId is null then true else false end) from Note n "
                                + SHARED
                                + "n.id = :note and (n.clientId = :me or exists (select k.id from SessionClient k "
                                + "where k.session.id = n.sessionId and " + SEATED + "))",
                        Shared.class)
                .setParameter("me", me.getId())
                .setParameter("note", note));
    }

    List<SealedGoal> goalsNamedTo(CurrentMember me) {
        return entities.createQuery(
                        "select " + SealedGoal.OF_GOAL + " from Goal g where g.clientId = :me and g.id in "
                                + "(select w.goalId from NoteGoal w join Note n on n.id = w.noteId where "
                                + ReadableNotes.SHARED + " and " + NAMED + ") order by g.proposedAt desc, g.id",
                        SealedGoal.class)
                .setParameter("me", me.getId())
                .getResultList();
    }

    /** @throws care.tandem.door.NotFound when the goal is not the client's own */
    void requireOwn(CurrentMember me, UUID goal) {
        TypedQuery<UUID> own = entities.createQuery(OWN_GOAL, UUID.class);
        one(own.setParameter("goal", goal).setParameter("me", me.getId()));
    }

    private static <T> T one(TypedQuery<T> query) {
        return query.getResultStream().findFirst().orElseThrow(NotFound::new);
    }
}
