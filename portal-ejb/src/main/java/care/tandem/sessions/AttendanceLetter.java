package care.tandem.sessions;

import care.tandem.door.HasCount;
import care.tandem.door.HasItem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * When a client came to sessions, for somebody outside. It says nothing of why, with whom else, or of what kind.
 *
 * @param sessions the oldest first, whoever of the clinic held them
 */
public record AttendanceLetter(UUID client, String clientName, LocalDate from, LocalDate to, List<Came> sessions)
        implements HasItem, HasCount {

    /** A session that the client came to. */
    public record Came(Instant startsAt, Instant endsAt) {}

    @Override
    public UUID item() {
        return client;
    }

    @Override
    public int held() {
        return sessions.size();
    }
}
