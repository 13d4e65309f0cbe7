package care.tandem.goals;

import care.tandem.door.HasItem;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says what became of a step.
 *
 * @param version the step's, as the caller saw it
 * @param sentence how it was, if they like
 */
public record SettleStep(
        UUID goal,
        UUID step,
        long version,
        @Nullable StepState state,
        @Nullable String sentence) implements HasItem {

    @Override
    public UUID item() {
        return goal;
    }
}
