package care.tandem.sessions;

import care.tandem.door.HasItem;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Calls a session off, and perhaps all after it.
 *
 * @param version of the session as the caller saw it
 * @param apart whether later ones that were moved or changed alone are called off, too
 */
public record CancelSession(
        UUID session, long version, @Nullable Reach reach, boolean apart) implements HasItem {

    /** Those that were moved or changed alone stay. */
    public CancelSession(UUID session, long version, @Nullable Reach reach) {
        this(session, version, reach, false);
    }

    @Override
    public UUID item() {
        return session;
    }
}
