package care.tandem.goals;

import care.tandem.door.Concerning;
import java.util.UUID;

/**
 * Marks a step done, or not done after all.
 *
 * @param version the step's, as the caller saw it
 */
public record TickStep(UUID goal, UUID step, long version, boolean done) implements Concerning {

    @Override
    public UUID item() {
        return goal;
    }
}
