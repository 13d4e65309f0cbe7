package care.tandem.notes;

import care.tandem.door.HasItem;
import care.tandem.writing.Written;
import java.util.UUID;

/** Keeps what a client wrote in a summary that is written together. */
public record KeepTogether(UUID draft, Written summary) implements HasItem {

    @Override
    public UUID item() {
        return draft;
    }
}
