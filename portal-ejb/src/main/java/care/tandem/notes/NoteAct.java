package care.tandem.notes;

import care.tandem.door.HasItem;
import java.util.UUID;

/**
 * Something done to a note as the caller saw it.
 *
 * @param version as the caller saw it
 * @param reason in the caller's words, where one is asked for; else empty
 */
public record NoteAct(UUID note, long version, String reason) implements HasItem {

    @Override
    public UUID item() {
        return note;
    }
}
