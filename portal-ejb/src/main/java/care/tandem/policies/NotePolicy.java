package care.tandem.policies;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What a clinic decided about its session notes.
 *
 * @param unlocking whether a locked note may be opened once more
 * @param signAgain how long ago a person may have signed in to sign a note without doing so again; zero where each
 *     signature asks for a sign-in of its own
 * @param untouchedWeeks how long an active goal may go unnamed in notes before its therapist is told
 * @param formats of the house that a note can begin with, by their names
 * @param ownTemplates whether one can begin with a template of the clinic's own, too
 * @param shares whether signing proposes to share the summary
 * @param cosigns whether what a supervised therapist signs waits for their supervisor's signature
 */
public record NotePolicy(
        Unlocking unlocking,
        Duration signAgain,
        int untouchedWeeks,
        List<String> formats,
        boolean ownTemplates,
        boolean shares,
        boolean cosigns) {

    private static final int FOUR = 4;

    /** The policy outside of a clinic: nothing is unlocked, offered or shared, no sign-in is recent. */
    public static final NotePolicy STRICTEST = new NotePolicy(
            new Unlocking(Unlocking.Policy.NEVER, 1), Duration.ZERO, FOUR, List.of(), false, false, true);

    /** Time enough to come back from signing in, and to sign. */
    private static final Duration JUST_NOW = Duration.ofMinutes(5);

    public boolean asksEachTime() {
        return signAgain.isZero();
    }

    /** Since when somebody must have signed in who wants to sign now. */
    public Instant signedInSince(Instant now) {
        return now.minus(asksEachTime() ? JUST_NOW : signAgain);
    }
}
