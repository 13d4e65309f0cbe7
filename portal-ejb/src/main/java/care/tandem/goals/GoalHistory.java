package care.tandem.goals;

import care.tandem.door.HasItem;
import care.tandem.door.Side;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Every version of every wording of a goal, and everything that happened to it.
 *
 * @param texts the goal in both voices, its steps, its scales
 * @param happenings the oldest first
 */
public record GoalHistory(
        UUID id, String clientName, Side mySide, String words, List<Text> texts, List<HappeningView> happenings)
        implements HasItem {

    /** What a text is. */
    public enum Kind {
        CLIENT,
        CLINICIAN,
        STEP,
        SCALE
    }

    /**
     * One text through time.
     *
     * @param versions the oldest first; the last one stands now
     */
    public record Text(Kind kind, List<Version> versions) {}

    /**
     * A text as it stood once.
     *
     * @param number 1 for the first
     * @param byName who wrote it; null where that was not recorded
     * @param at when it was written
     */
    public record Version(
            int number,
            Side side,
            @Nullable String byName,
            @Nullable Instant at,
            String words) {}

    @Override
    public UUID item() {
        return id;
    }
}
