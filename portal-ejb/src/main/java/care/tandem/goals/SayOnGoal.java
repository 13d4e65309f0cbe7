package care.tandem.goals;

import care.tandem.door.HasItem;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says something on a goal or on one of its steps.
 *
 * @param step the step it is about; null for the whole goal
 * @param words at most 2,000 characters
 */
public record SayOnGoal(UUID goal, @Nullable UUID step, String words) implements HasItem {

    @Override
    public UUID item() {
        return goal;
    }
}
