package care.tandem.audit;

import care.tandem.door.Trace;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the trail as the admin reads it.
 *
 * @param at in microseconds
 * @param who the member's name; null when the person was no member
 * @param whose the names of the clients whose record it was about; empty when it was about none
 * @param call door and method, or the address of a page
 * @param digest of the exact text that was signed; null where nothing was
 * @param held how many things were handed out at once; null where it was one or none
 * @param address from where: an address, or of a client its network, as {@code 203.0.113.0/24}; null where none is known
 * @param byItself whether nobody asked for it, as when the time of a draft is over
 */
public record AuditLine(
        UUID id,
        Instant at,
        @Nullable String who,
        String whose,
        String call,
        @Nullable UUID item,
        Trace.Outcome outcome,
        @Nullable String why,
        @Nullable String digest,
        @Nullable Integer held,
        @Nullable String address,
        boolean byItself) {

    AuditLine of(String clients) {
        return new AuditLine(id, at, who, clients, call, item, outcome, why, digest, held, address, byItself);
    }
}
