package care.tandem.goals;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The goals of a client that have not ended.
 *
 * @param lines those that changed last, at most {@value GoalFilter#PAGE}, the latest first
 * @param all how many there are
 */
public record ClientGoals(List<Line> lines, long all) {

    /**
     * A goal, and what its client did on it since the caller looked at it last.
     *
     * @param deed what they did last, as {@link NewsLine#deed}; null where that is nothing
     * @param at when they did it; null where that is nothing
     */
    public record Line(
            GoalLine goal, @Nullable String deed, @Nullable Instant at) {}
}
