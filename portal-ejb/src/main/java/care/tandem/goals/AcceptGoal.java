package care.tandem.goals;

import care.tandem.door.Concerning;
import java.util.UUID;

/**
 * Says yes to what stands.
 *
 * @param version as the caller saw it
 * @param begin whether work begins now that both agree, rather than later
 */
public record AcceptGoal(UUID goal, long version, boolean begin) implements Concerning {

    @Override
    public UUID item() {
        return goal;
    }
}
