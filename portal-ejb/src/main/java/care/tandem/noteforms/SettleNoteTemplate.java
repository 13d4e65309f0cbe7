package care.tandem.noteforms;

import care.tandem.door.HasItem;
import java.util.UUID;

/**
 * A template is to be offered no more, or again.
 *
 * @param version the one that the caller saw
 */
public record SettleNoteTemplate(UUID noteTemplate, long version) implements HasItem {

    @Override
    public UUID item() {
        return noteTemplate;
    }
}
