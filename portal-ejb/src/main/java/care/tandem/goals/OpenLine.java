package care.tandem.goals;

import care.tandem.door.Side;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something said on a goal that waits for the caller.
 *
 * @param said what was said, whether it waits to be heard or its hearing to be answered
 * @param toAnswer whether the other side said what they heard, and asks whether it was so; else it waits to be heard
 * @param words what was said, or what was heard
 */
public record OpenLine(
        UUID goal,
        UUID said,
        String clientName,
        boolean toAnswer,
        Side side,
        String byName,
        Instant at,
        @Nullable String words) {}
