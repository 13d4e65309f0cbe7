package care.tandem.psychotherapy;

import care.tandem.door.HasItem;
import java.util.UUID;

/**
 * A psychotherapy note is to say something else from now on.
 *
 * @param version the one that the caller saw
 * @param text all of it, as it is to be
 */
public record KeepPsychotherapyNote(UUID psychotherapyNote, long version, OwnWords text) implements HasItem {

    @Override
    public UUID item() {
        return psychotherapyNote;
    }
}
