package care.tandem.sessions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When a therapist meets a client, and met them last.
 *
 * @param next the next one that is not over and not called off; null where none is planned
 * @param last the one that was over last and was not called off; null where there was none
 */
public record ClientSessions(
        UUID client, @Nullable SessionLine next, @Nullable SessionLine last) {

    /** The client's seat in one of the two. */
    public Attendee seat(SessionLine session) {
        return session.clients().stream()
                .filter(who -> who.client().equals(client))
                .findFirst()
                .orElseThrow();
    }
}
