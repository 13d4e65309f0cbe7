package care.tandem.notes;

import care.tandem.door.Concerning;
import java.util.UUID;

/** Says of a draft that was begun without a session, which one it is the record of. */
public record TellOfSession(UUID note, UUID session) implements Concerning {

    @Override
    public UUID item() {
        return note;
    }
}
