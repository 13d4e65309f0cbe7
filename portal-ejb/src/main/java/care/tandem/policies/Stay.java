package care.tandem.policies;

import java.time.Duration;
import java.time.Instant;

/**
 * How long somebody stays signed in to a clinic.
 *
 * @param idle without doing anything
 * @param longest in any case
 */
public record Stay(Duration idle, Duration longest) {

    /** Outside of a clinic. */
    public static final Stay OUTSIDE = new Stay(Duration.ofMinutes(30), Duration.ofHours(12));

    /**
     * Whether somebody has to sign in again.
     *
     * @param signedIn when they last did
     * @param admitted whether their session has gone on since then; one that begins now takes a sign-in that is no older
     *     than somebody may be idle
     */
    public boolean isOver(Instant signedIn, boolean admitted, Instant now) {
        return signedIn.isBefore(now.minus(longest)) || !admitted && signedIn.isBefore(now.minus(idle));
    }
}
