package care.tandem.goals;

import care.tandem.door.HasItem;
import java.util.UUID;

/**
 * Says yes to a scale as it stands.
 *
 * @param version the scale's, as the caller saw it
 */
public record AgreeToScale(UUID goal, UUID scale, long version) implements HasItem {

    @Override
    public UUID item() {
        return goal;
    }
}
