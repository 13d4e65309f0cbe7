package care.tandem.sessions;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A note that is to be written or signed.
 *
 * @param note the draft that was begun; null where there is none
 * @param noteState its state by its name, {@link Attendee#UNWRITTEN} where there is none
 * @param current whether the therapist works with the client now
 * @param daysSince days since the session; 0 for one of today
 */
public record ToDoLine(
        UUID session,
        Instant startsAt,
        SessionKind kind,
        UUID client,
        String clientName,
        boolean shared,
        @Nullable UUID note,
        String noteState,
        boolean current,
        long daysSince) {}
