package care.tandem.notes;

import care.tandem.door.HasItem;
import java.util.List;
import java.util.UUID;

/**
 * Shares the summary of a note, as the caller saw it.
 *
 * @param version as the caller saw it
 * @param noNames as for {@link SignNote}
 */
public record ShareNote(UUID note, long version, List<String> noNames) implements HasItem {

    @Override
    public UUID item() {
        return note;
    }
}
