package care.tandem.goals;

import care.tandem.door.Side;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something another person did on a goal since the caller looked at it last.
 *
 * @param words the goal, in the client's words where there are some
 * @param wordsSide whose words those are
 * @param outcome where the goal or the step went, or what was answered: a state's or an answer's name
 */
public record NewsLine(
        UUID goal,
        String clientName,
        String words,
        Side wordsSide,
        EntryKind kind,
        @Nullable String outcome,
        Side side,
        String byName,
        Instant at) {

    /** What was done: the name of its kind, and of its outcome where it has one, as in {@code MOVED.ON_HOLD}. */
    public String deed() {
        return kind.deed(outcome);
    }
}
