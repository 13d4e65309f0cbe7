package care.tandem.goals;

import care.tandem.door.HasItem;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Pauses a goal, takes it up again, or brings it to an end.
 *
 * @param version as the caller saw it
 * @param reason a sentence on why, if they like
 */
public record MoveGoal(
        UUID goal,
        long version,
        @Nullable GoalState next,
        @Nullable String reason) implements HasItem {

    @Override
    public UUID item() {
        return goal;
    }
}
