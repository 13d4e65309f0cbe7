package care.tandem.goals;

import care.tandem.door.Side;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step as both sides see it.
 *
 * @param version to be handed back with a change
 * @param wording how often it was written; more than once when there is a history
 * @param stateAt since when; null while it is open
 * @param sentence what was said when it was done, dropped or put off
 * @param next whether it is the next one: the first that is open
 */
public record StepView(
        UUID id,
        long version,
        String words,
        int wording,
        Side suggestedSide,
        StepState state,
        @Nullable Instant stateAt,
        @Nullable String sentence,
        boolean next) {

    /** The id as a text, for pages that keep something for each step. */
    public String getKey() {
        return id.toString();
    }

    public boolean isOpen() {
        return state == StepState.OPEN;
    }

    public boolean isDone() {
        return state == StepState.DONE;
    }
}
