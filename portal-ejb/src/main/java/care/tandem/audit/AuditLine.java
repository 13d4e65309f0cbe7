package care.tandem.audit;

import care.tandem.door.Trace;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the trail as the admin reads it.
 *
 * @param who the member's name; null when the person was no member
 * @param call door and method, or the address of a page
 */
public record AuditLine(
        UUID id,
        Instant at,
        @Nullable String who,
        String call,
        @Nullable UUID item,
        Trace.Outcome outcome,
        @Nullable String why) {}
