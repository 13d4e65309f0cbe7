package care.tandem.sessions;

import care.tandem.door.HasItem;
import java.util.Map;
import java.util.UUID;

/**
 * Who came to a session.
 *
 * @param attendance by client; those left out stay as they were
 */
public record AttendSession(UUID session, Map<UUID, Attendance> attendance) implements HasItem {

    @Override
    public UUID item() {
        return session;
    }
}
