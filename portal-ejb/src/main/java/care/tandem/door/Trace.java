package care.tandem.door;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit trail: who called what, about which item, and how it ended. Never holds what somebody wrote.
 *
 * @param call door and method, as {@code Goals.accept}, or a page's address where a request never reached a door
 * @param item the goal, note or person it was about
 * @param outcome how it ended
 * @param why the message key of a refusal or the class of a failure
 * @param digest of the exact text that was signed, where something was
 * @param held how many things were handed out at once, where it was more than one
 * @param sending the sending of a form that asked for an act which was done
 * @param made what the act made
 */
public record Trace(
        String call,
        @Nullable UUID item,
        Outcome outcome,
        @Nullable String why,
        @Nullable String digest,
        @Nullable Integer held,
        @Nullable UUID sending,
        @Nullable UUID made) {

    public Trace(String call, @Nullable UUID item, Outcome outcome, @Nullable String why) {
        this(call, item, outcome, why, null, null, null, null);
    }

    /** How a call ended. */
    public enum Outcome {
        DONE,
        REFUSED,
        FAILED
    }
}
