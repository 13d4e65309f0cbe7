package care.tandem.door;

import java.time.Duration;

/**
 * What a clinic decided about its session notes.
 *
 * @param unlocking whether a locked note may be opened once more
 * @param signAgain how long ago a person may have signed in to sign a note without doing so again
 */
public record NotePolicy(Unlocking unlocking, Duration signAgain) {

    /** Where no clinic was entered: nothing is unlocked, and nobody has just signed in. */
    public static final NotePolicy STRICTEST = new NotePolicy(new Unlocking(Unlocking.Policy.NEVER, 1), Duration.ZERO);
}
