package care.tandem.sessions;

import java.time.Instant;
import java.util.UUID;

/**
 * A session as its client sees it: with whom, never with whom else.
 *
 * @param shared whether other clients have a seat in it
 * @param place where or how to reach each other; the empty text where nothing was said
 * @param begun whether it has begun, so that nothing can be sent in for it any more
 * @param prepared whether the client has sent in what they want to speak of
 */
public record ComingSession(
        UUID id,
        Instant startsAt,
        Instant endsAt,
        String therapistName,
        SessionKind kind,
        boolean shared,
        SessionMode mode,
        String place,
        boolean cancelled,
        boolean begun,
        boolean prepared) {

    /** Whether the place is an address to follow, as a video call has one. */
    public boolean isLink() {
        return SessionMode.isLink(place);
    }

    /** Whether the client can still say what they want to speak of. */
    public boolean isOpen() {
        return !cancelled && !begun;
    }
}
