package care.tandem.goals;

import care.tandem.door.Concerning;
import java.util.UUID;

/**
 * Says a step otherwise; whoever suggested it may.
 *
 * @param version the step's, as the caller saw it
 */
public record RewordStep(UUID goal, UUID step, long version, String words) implements Concerning {

    @Override
    public UUID item() {
        return goal;
    }
}
