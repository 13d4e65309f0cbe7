package care.tandem.notes;

import care.tandem.door.Concerning;
import java.util.UUID;

/**
 * Keeps what was written of a draft.
 *
 * @param version as the caller saw it
 * @param sign whether to sign it in the same act
 */
public record KeepNote(UUID note, long version, NoteText text, boolean sign) implements Concerning {

    @Override
    public UUID item() {
        return note;
    }
}
