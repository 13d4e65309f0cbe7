package care.tandem.notes;

import care.tandem.door.HasItem;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says of a draft which session it is the record of; null for none. */
public record TellOfSession(UUID note, @Nullable UUID session) implements HasItem {

    @Override
    public UUID item() {
        return note;
    }
}
