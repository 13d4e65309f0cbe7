package care.tandem.caseload;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a client is told of a hand-over.
 *
 * @param to null where nobody takes over
 * @param takenBackAt null where it holds
 */
public record ToldOfHandover(
        String therapist,
        @Nullable String to,
        LocalDate day,
        @Nullable Instant takenBackAt) {}
