package care.tandem.records;

import care.tandem.door.HasCount;
import care.tandem.door.HasItem;
import care.tandem.notes.NoteView;
import care.tandem.sessions.Attendance;
import care.tandem.sessions.SessionKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a clinic has on record about a client, as far as the calling therapist may read it.
 *
 * @param sessions those that the caller held, the oldest first
 * @param notes signed ones and struck ones, the oldest session first
 */
public record RecordView(UUID client, String clientName, List<Met> sessions, List<NoteView> notes)
        implements HasItem, HasCount {

    /** A session that has begun, or was called off, and whether the client came. */
    public record Met(Instant startsAt, Instant endsAt, SessionKind kind, Attendance attendance, boolean cancelled) {}

    @Override
    public UUID item() {
        return client;
    }

    @Override
    public int held() {
        return notes.size() + sessions.size();
    }
}
