package care.tandem.sessions;

import care.tandem.door.HasCount;
import java.time.Instant;
import java.util.List;

/**
 * Sessions as part of a client's record.
 *
 * @param sessions those that the caller held, the oldest first
 */
public record RecordedSessions(List<Met> sessions) implements HasCount {

    /** A session that has begun, or was called off, and whether the client came. */
    public record Met(Instant startsAt, Instant endsAt, SessionKind kind, Attendance attendance, boolean cancelled) {}

    @Override
    public int held() {
        return sessions.size();
    }
}
