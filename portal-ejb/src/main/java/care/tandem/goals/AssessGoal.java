package care.tandem.goals;

import care.tandem.door.Concerning;
import java.util.UUID;

/** Says how far a goal has come. */
public record AssessGoal(UUID goal, Achievement achievement) implements Concerning {

    @Override
    public UUID item() {
        return goal;
    }
}
