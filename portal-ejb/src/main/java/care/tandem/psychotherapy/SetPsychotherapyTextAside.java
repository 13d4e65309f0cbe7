package care.tandem.psychotherapy;

import care.tandem.door.HasItem;
import java.util.UUID;

/** Keeps what its author wrote in a psychotherapy note that was changed in another window meanwhile, beside what stands there. */
public record SetPsychotherapyTextAside(UUID psychotherapyNote, String words) implements HasItem {

    @Override
    public UUID item() {
        return psychotherapyNote;
    }
}
