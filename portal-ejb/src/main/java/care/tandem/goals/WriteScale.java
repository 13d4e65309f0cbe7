package care.tandem.goals;

import care.tandem.door.HasItem;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes a goal attainment scale.
 *
 * @param scale the one to be changed; null for a new series
 * @param version the scale's, as the caller saw it; of no matter for a new one
 */
public record WriteScale(UUID goal, @Nullable UUID scale, long version, ScaleText text) implements HasItem {

    @Override
    public UUID item() {
        return goal;
    }
}
