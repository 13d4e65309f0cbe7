package care.tandem.goals;

import care.tandem.door.Side;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step as both sides see it.
 *
 * @param version to be handed back when ticking it
 * @param next whether it is the next one: the first that is not done
 */
public record StepView(
        UUID id,
        long version,
        String words,
        Side suggestedSide,
        @Nullable Instant doneAt,
        boolean next) {

    /** The id as a text, for pages that keep something for each step. */
    public String getKey() {
        return id.toString();
    }

    public boolean isDone() {
        return doneAt != null;
    }
}
