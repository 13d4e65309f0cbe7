package care.tandem.goals;

import care.tandem.door.HasItem;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How it goes with a goal on a day.
 *
 * @param rating 0 to 10
 * @param words a sentence, if they like
 * @param onDay the day it is about: today or a day of the last year
 */
public record CheckInOnGoal(
        UUID goal,
        int rating,
        @Nullable String words,
        @Nullable LocalDate onDay) implements HasItem {

    @Override
    public UUID item() {
        return goal;
    }
}
