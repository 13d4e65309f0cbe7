package care.tandem.sharing;

import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which of the notes that were shared with a client.
 *
 * @param from the first day of their sessions; null for any
 * @param to the last day; null for any
 * @param goal only those that name this goal or a step of it; null for any
 */
public record SharedFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable UUID goal) {

    public static final SharedFilter ALL = new SharedFilter(null, null, null);

    String conditions() {
        return (from == null ? "" : " and n.sessionDay >= :from")
                + (to == null ? "" : " and n.sessionDay <= :to")
                + (goal == null
                        ? ""
                        : " and exists (select w.id from NoteGoal w where w.noteId = n.id and w.goalId = :goal and "
                                + SharedQueries.NAMED + ")");
    }

    <T> TypedQuery<T> fill(TypedQuery<T> query) {
        if (from != null) {
            query.setParameter("from", from);
        }
        if (to != null) {
            query.setParameter("to", to);
        }
        if (goal != null) {
            query.setParameter("goal", goal);
        }
        return query;
    }
}
