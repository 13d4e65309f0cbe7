package care.tandem.goals;

import care.tandem.door.HasItem;
import java.util.UUID;

/**
 * Puts a goal into other words of one's own.
 *
 * @param seen the number of one's own side's wording as the caller saw it; 0 where there was none
 * @param words at most 2,000 characters
 */
public record RewordGoal(UUID goal, int seen, String words) implements HasItem {

    @Override
    public UUID item() {
        return goal;
    }
}
