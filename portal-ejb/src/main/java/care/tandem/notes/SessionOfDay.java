package care.tandem.notes;

import care.tandem.sessions.SessionKind;
import java.time.Instant;
import java.util.UUID;

/** A session that a note can be the record of. */
public record SessionOfDay(UUID id, Instant startsAt, Instant endsAt, SessionKind kind) {}
