package care.tandem.goals;

import care.tandem.door.HasItem;
import java.util.UUID;

/**
 * Rewords a step; only the side that suggested it may.
 *
 * @param seen the number of the step's wording as the caller saw it
 * @param words at most 2,000 characters
 */
public record RewordStep(UUID goal, UUID step, int seen, String words) implements HasItem {

    @Override
    public UUID item() {
        return goal;
    }
}
