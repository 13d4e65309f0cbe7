package care.tandem.notes;

import care.tandem.door.HasItem;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says something to the author, or to the supervisor.
 *
 * @param passage the one it is about; null for the whole
 */
public record CommentOnNote(UUID note, @Nullable String passage, String words) implements HasItem {

    @Override
    public UUID item() {
        return note;
    }
}
