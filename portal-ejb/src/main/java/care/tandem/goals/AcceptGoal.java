package care.tandem.goals;

import care.tandem.door.HasItem;
import java.util.UUID;

/**
 * Says yes to what stands.
 *
 * @param version as the caller saw it
 * @param begin whether work begins now that both agree, rather than later
 */
public record AcceptGoal(UUID goal, long version, boolean begin) implements HasItem {

    @Override
    public UUID item() {
        return goal;
    }
}
