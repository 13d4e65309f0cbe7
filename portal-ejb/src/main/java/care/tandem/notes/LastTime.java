package care.tandem.notes;

import care.tandem.door.HasItem;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The last signed note on a client, shown to the author of the next one.
 *
 * @param plan the empty text where there was none
 * @param summary what was shared with the client; the empty text where nothing was
 */
public record LastTime(UUID note, LocalDate day, String plan, String summary) implements HasItem {

    @Override
    public UUID item() {
        return note;
    }
}
