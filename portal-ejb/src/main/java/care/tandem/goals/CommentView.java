package care.tandem.goals;

import care.tandem.door.Side;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something one side said, and how it was heard.
 *
 * @param stepId the step it is about; null when it is about the whole goal
 * @param step the words of that step
 * @param hearings the oldest first
 * @param mineToHear whether the caller's side has still to say what they heard
 */
public record CommentView(
        UUID id,
        Side side,
        String byName,
        Instant at,
        @Nullable UUID stepId,
        @Nullable String step,
        @Nullable String words,
        List<HearingView> hearings,
        boolean mineToHear) {

    /** Whether the caller's side has still to say if they were heard. */
    public boolean isMineToAnswer() {
        return hearings.stream().anyMatch(HearingView::mineToAnswer);
    }
}
