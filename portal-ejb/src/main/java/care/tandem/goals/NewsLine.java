package care.tandem.goals;

import care.tandem.door.Side;
import java.time.Instant;
import java.util.UUID;

/**
 * Something another person did on a goal since the caller looked at it last.
 *
 * @param words the goal, in the client's words where there are some
 * @param wordsSide whose words those are
 */
public record NewsLine(
        UUID goal,
        String clientName,
        String words,
        Side wordsSide,
        EntryKind kind,
        Side side,
        String byName,
        Instant at) {}
