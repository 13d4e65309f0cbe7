package care.tandem.goals;

import care.tandem.door.HasItem;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Puts a step before another one.
 *
 * @param before the step it is to stand before; null for the end
 */
public record PlaceStep(UUID goal, UUID step, @Nullable UUID before) implements HasItem {

    @Override
    public UUID item() {
        return goal;
    }
}
