package care.tandem.goals;

import care.tandem.door.HasItem;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells the listener whether they heard right.
 *
 * @param hearing what they said they heard
 * @param words what was not quite it, if they like
 */
public record AnswerHearing(
        UUID goal,
        UUID hearing,
        @Nullable Heard heard,
        @Nullable String words) implements HasItem {

    @Override
    public UUID item() {
        return goal;
    }
}
