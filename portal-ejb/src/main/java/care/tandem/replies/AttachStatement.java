package care.tandem.replies;

import care.tandem.door.HasItem;
import java.util.UUID;

/** Puts a client's own words beside a note, for ever. */
public record AttachStatement(UUID note, String words) implements HasItem {

    @Override
    public UUID item() {
        return note;
    }
}
