package care.tandem.sessions;

import java.time.Duration;
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

    private static final Duration BEFORE = Duration.ofMinutes(15);

    /** Whether the place is an address to follow, as a video call has one. */
    public boolean isLink() {
        return SessionMode.isLink(place);
    }

    /** Whether it is time to join its call: from a quarter of an hour before it begins until it is over. */
    public boolean isCalling(Instant now) {
        return mode == SessionMode.VIDEO
                && isLink()
                && !cancelled
                && !now.isBefore(startsAt.minus(BEFORE))
                && now.isBefore(endsAt);
    }

    /** Whether the client can still say what they want to speak of. */
    public boolean isOpen() {
        return !cancelled && !begun;
    }
}
