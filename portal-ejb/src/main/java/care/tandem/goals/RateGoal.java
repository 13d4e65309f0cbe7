package care.tandem.goals;

import care.tandem.door.HasItem;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says which level of the scale is reached.
 *
 * @param scale the scale; null where the goal has none
 * @param level −2 to +2
 * @param words a sentence, if they like
 * @param onDay the day it is about: today or a day of the last year
 */
public record RateGoal(
        UUID goal,
        @Nullable UUID scale,
        int level,
        @Nullable String words,
        @Nullable LocalDate onDay) implements HasItem {

    @Override
    public UUID item() {
        return goal;
    }
}
