package care.tandem.caseload;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A hand-over as a clinic's admin sees it.
 *
 * @param to null where nobody took over
 * @param client their name where it was about one; else null
 * @param clients how many there were
 * @param takenBackAt null where it holds
 * @param open whether it can be taken back now
 */
public record HandoverLine(
        UUID id,
        String therapist,
        @Nullable String to,
        @Nullable String client,
        long clients,
        LocalDate day,
        String reason,
        String by,
        Instant at,
        @Nullable Instant takenBackAt,
        boolean open) {}
