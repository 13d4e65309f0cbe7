package care.tandem.thread;

import care.tandem.writing.Written;
import org.jspecify.annotations.Nullable;

/**
 * What a note says about the work on a goal or a step. What is left out stays as it is.
 *
 * @param named whether it was worked on; null to leave that as it is
 * @param sentence what is said of it; null to leave that as it is
 * @param rating how far along it is; null to leave that as it is
 */
public record WorkOnGoal(
        PlanItem item,
        @Nullable Boolean named,
        @Nullable Written sentence,
        @Nullable Rated rating) {

    /** @param value from 0 to 10; null for none */
    public record Rated(@Nullable Integer value) {}

    /** The sentence alone. */
    public static WorkOnGoal saying(PlanItem item, Written sentence) {
        return new WorkOnGoal(item, null, sentence, null);
    }
}
