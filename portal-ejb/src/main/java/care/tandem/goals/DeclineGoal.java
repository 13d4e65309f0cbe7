package care.tandem.goals;

import care.tandem.door.HasItem;
import java.util.UUID;

/**
 * Says no to what the other side proposed.
 *
 * @param version as the caller saw it
 * @param reason why, in words the other side will read
 */
public record DeclineGoal(UUID goal, long version, String reason) implements HasItem {

    @Override
    public UUID item() {
        return goal;
    }
}
