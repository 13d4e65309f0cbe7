package care.tandem.goals;

import care.tandem.door.HasItem;
import java.util.UUID;

/**
 * Suggests a small step.
 *
 * @param words at most 2,000 characters
 */
public record SuggestStep(UUID goal, String words) implements HasItem {

    @Override
    public UUID item() {
        return goal;
    }
}
