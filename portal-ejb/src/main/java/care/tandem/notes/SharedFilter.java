package care.tandem.notes;

import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which of the notes that were shared with a client.
 *
 * @param from the first day of their sessions; null for any
 * @param to the last day; null for any
 */
public record SharedFilter(
        @Nullable LocalDate from, @Nullable LocalDate to) {

    public static final SharedFilter ALL = new SharedFilter(null, null);

    String conditions() {
        return (from == null ? "" : " and n.sessionDay >= :from") + (to == null ? "" : " and n.sessionDay <= :to");
    }

    <T> TypedQuery<T> fill(TypedQuery<T> query) {
        if (from != null) {
            query.setParameter("from", from);
        }
        if (to != null) {
            query.setParameter("to", to);
        }
        return query;
    }
}
