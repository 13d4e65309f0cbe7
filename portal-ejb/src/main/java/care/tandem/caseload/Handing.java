package care.tandem.caseload;

import care.tandem.people.Ties;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A therapist's work with a client, or with all of theirs, passes to another therapist from a day on, or ends.
 *
 * @param id of the hand-over; of nothing while it is only thought about
 * @param client null for all whom the therapist works with on that day or later
 * @param to null where nobody takes over
 * @param begins what takes place from this moment on is the other one's: the beginning of the day, but not before now
 * @param leaving whether the therapist leaves the clinic with it
 */
public record Handing(
        UUID id, UUID from, @Nullable UUID client, @Nullable UUID to, LocalDate day, Instant begins, boolean leaving) {

    /** A subquery: the ids of the clients, as long as their ties have not passed yet. To be {@link #limited}. */
    public static final String CLIENTS =
            Ties.clientsFrom(":from", ":day") + " and (:all = true or tie.clientId = :client)";

    private static final UUID NOBODY = new UUID(0, 0);

    /** The query, with what {@link #CLIENTS} asks for. */
    public <Q extends Query> Q limited(Q query) {
        query.setParameter("from", from);
        query.setParameter("day", day);
        query.setParameter("all", client == null);
        query.setParameter("client", Objects.requireNonNullElse(client, NOBODY));
        return query;
    }

    /** Who takes over; the id of nobody where nobody does. */
    public UUID toOrNobody() {
        return Objects.requireNonNullElse(to, NOBODY);
    }
}
