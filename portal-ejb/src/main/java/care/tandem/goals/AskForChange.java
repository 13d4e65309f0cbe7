package care.tandem.goals;

import care.tandem.door.HasItem;
import java.util.UUID;

/**
 * Asks the other side to say it otherwise.
 *
 * @param version as the caller saw it
 * @param reason what should be different, in words the other side will read
 */
public record AskForChange(UUID goal, long version, String reason) implements HasItem {

    @Override
    public UUID item() {
        return goal;
    }
}
