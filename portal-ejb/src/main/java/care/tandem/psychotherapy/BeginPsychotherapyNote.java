package care.tandem.psychotherapy;

import care.tandem.door.HasItem;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something about a session is to be written down for oneself.
 *
 * @param client somebody on the caller's caseload
 */
public record BeginPsychotherapyNote(@Nullable UUID client, OwnWords text) implements HasItem {

    /** None yet: the trail takes the id that the door hands out. */
    @Override
    public @Nullable UUID item() {
        return null;
    }
}
