package care.tandem.amendments;

import care.tandem.door.HasItem;
import java.util.UUID;

/**
 * Asks for a note to be changed.
 *
 * @param what should be changed
 * @param why it should be
 */
public record AskForAmendment(UUID note, String what, String why) implements HasItem {

    @Override
    public UUID item() {
        return note;
    }
}
