package care.tandem.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A therapist is to work with a client, or a supervisor to answer for a therapist.
 *
 * @param who the therapist, or the supervisor
 * @param whom the client, or the therapist who is supervised
 * @param since the first day, by the clinic's clock; not in the past
 * @param until the last day, which is not before the first; null where none is known
 */
public record BeginTie(
        @Nullable TieKind kind,
        @Nullable UUID who,
        @Nullable UUID whom,
        @Nullable LocalDate since,
        @Nullable LocalDate until) {}
