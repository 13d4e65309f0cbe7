package care.tandem.goals;

import care.tandem.door.Side;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a goal, in one line.
 *
 * @param outcome where the goal or the step went, or what was answered: a state's or an answer's name
 * @param step the words of the step it is about; null when it is about no step
 * @param words the reason or sentence that was given with it
 */
public record HappeningView(
        UUID id,
        EntryKind kind,
        Side side,
        String byName,
        Instant at,
        @Nullable String outcome,
        @Nullable String step,
        @Nullable String words) {

    /** What was done: the name of its kind, and of its outcome where it has one, as in {@code MOVED.ON_HOLD}. */
    public String deed() {
        return kind.deed(outcome);
    }
}
