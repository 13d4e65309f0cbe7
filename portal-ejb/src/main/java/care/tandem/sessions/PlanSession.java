package care.tandem.sessions;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session to come, or one that took place and was not written down yet.
 *
 * @param clients somebody of the caller's caseload, or several, at most 20; one alone for {@link SessionKind#INDIVIDUAL}
 * @param place a room, a link or a number, at most 300 characters
 * @param overlapping whether the caller means it although they have another session at that time
 */
public record PlanSession(
        Set<UUID> clients,
        @Nullable SessionKind kind,
        SessionTime time,
        @Nullable SessionMode mode,
        String place,
        Repeat repeat,
        boolean overlapping) {}
