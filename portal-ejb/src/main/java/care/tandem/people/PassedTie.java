package care.tandem.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of one therapist's tie to a client when it was passed on, so that it can be taken back.
 *
 * @param until its last day before
 * @param next the tie of the other therapist; null where nobody took over
 * @param nextUntil the last day of that one before
 * @param begun whether that one began with this
 */
public record PassedTie(
        UUID client,
        UUID tie,
        @Nullable LocalDate until,
        @Nullable UUID next,
        @Nullable LocalDate nextUntil,
        boolean begun) {}
