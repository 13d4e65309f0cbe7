package care.tandem.notes;

import care.tandem.door.HasItem;
import java.util.UUID;

/**
 * Puts an earlier state of a passage in the place of what stands there.
 *
 * @param state the saved state
 * @param seen the passage's number as the caller saw it
 */
public record BringBack(UUID note, UUID state, int seen) implements HasItem {

    @Override
    public UUID item() {
        return note;
    }
}
