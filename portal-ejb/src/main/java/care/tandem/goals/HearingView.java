package care.tandem.goals;

import care.tandem.door.Side;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * "What I heard", and whether it was so.
 *
 * @param answer null while the one who was listened to has not answered
 * @param mineToAnswer whether it is the caller's side that was listened to, and has not answered yet
 */
public record HearingView(
        UUID id,
        Side side,
        String byName,
        Instant at,
        @Nullable String words,
        @Nullable Heard answer,
        @Nullable String answerWords,
        boolean mineToAnswer) {}
