package care.tandem.goals;

import care.tandem.door.HasItem;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says how far a goal has come. */
public record AssessGoal(UUID goal, @Nullable Achievement achievement) implements HasItem {

    @Override
    public UUID item() {
        return goal;
    }
}
