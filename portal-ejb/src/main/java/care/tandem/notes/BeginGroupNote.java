package care.tandem.notes;

import care.tandem.door.HasItem;
import care.tandem.noteforms.Format;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Begins a note of the group.
 *
 * @param session the meeting with several clients that it tells of
 * @param format null where a template is named
 * @param noteTemplate one of the clinic's own; null for a format of the house
 */
public record BeginGroupNote(
        UUID session, @Nullable Format format, @Nullable UUID noteTemplate) implements HasItem {

    /** None yet: the trail takes the id that the door hands out. */
    @Override
    public @Nullable UUID item() {
        return null;
    }
}
