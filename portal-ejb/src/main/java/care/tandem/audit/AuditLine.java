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
 * @param held how many things were handed out at once; null where it was one or none
 */
public record AuditLine(
        UUID id,
        Instant at,
        @Nullable String who,
        String call,
        @Nullable UUID item,
        Trace.Outcome outcome,
        @Nullable String why,
        @Nullable Integer held) {}
