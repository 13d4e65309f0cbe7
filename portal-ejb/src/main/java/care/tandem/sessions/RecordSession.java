package care.tandem.sessions;

import care.tandem.door.HasItem;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session's record is signed.
 *
 * @param client whom it is about; null where it is about all who were there
 */
public record RecordSession(UUID session, @Nullable UUID client) implements HasItem {

    @Override
    public UUID item() {
        return session;
    }
}
