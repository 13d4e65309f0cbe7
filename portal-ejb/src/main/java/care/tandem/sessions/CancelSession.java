package care.tandem.sessions;

import care.tandem.door.Concerning;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Calls a session off, and perhaps all after it.
 *
 * @param version of the session as the caller saw it
 */
public record CancelSession(
        UUID session, long version, @Nullable Reach reach) implements Concerning {

    @Override
    public UUID item() {
        return session;
    }
}
