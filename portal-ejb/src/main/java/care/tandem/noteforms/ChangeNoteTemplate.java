package care.tandem.noteforms;

import care.tandem.door.HasItem;
import java.util.UUID;

/**
 * A template is to say something else for the notes that are begun from now on.
 *
 * @param version the one that the caller saw
 * @param form all of it, as it is to be
 */
public record ChangeNoteTemplate(UUID noteTemplate, long version, NoteForm form) implements HasItem {

    @Override
    public UUID item() {
        return noteTemplate;
    }
}
