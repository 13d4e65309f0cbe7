package care.tandem.sessions;

import care.tandem.door.Concerning;
import java.util.Map;
import java.util.UUID;

/**
 * Who came to a session.
 *
 * @param attendance by client; those left out stay as they were
 */
public record AttendSession(UUID session, Map<UUID, Attendance> attendance) implements Concerning {

    @Override
    public UUID item() {
        return session;
    }
}
