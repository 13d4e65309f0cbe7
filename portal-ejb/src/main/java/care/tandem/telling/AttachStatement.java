package care.tandem.telling;

import care.tandem.door.Concerning;
import java.util.UUID;

/** Puts a client's own words beside a note, for ever. */
public record AttachStatement(UUID note, String words) implements Concerning {

    @Override
    public UUID item() {
        return note;
    }
}
