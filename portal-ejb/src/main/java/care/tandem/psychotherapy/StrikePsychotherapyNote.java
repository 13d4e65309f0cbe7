package care.tandem.psychotherapy;

import care.tandem.door.HasItem;
import java.util.UUID;

/**
 * A psychotherapy note is to leave its author's list.
 *
 * @param version the one that the caller saw
 */
public record StrikePsychotherapyNote(UUID psychotherapyNote, long version) implements HasItem {

    @Override
    public UUID item() {
        return psychotherapyNote;
    }
}
