package care.tandem.sessions;

import care.tandem.door.HasItem;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Another time or place for a session; for all after it too, each as many days later or earlier.
 *
 * @param version of the session as the caller saw it
 * @param overlapping whether the caller means it although they have another session at that time
 */
public record MoveSession(
        UUID session,
        long version,
        SessionTime time,
        @Nullable SessionMode mode,
        String place,
        @Nullable Reach reach,
        boolean overlapping)
        implements HasItem {

    @Override
    public UUID item() {
        return session;
    }
}
