package care.tandem.goals;

import care.tandem.door.HasItem;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says from when until when.
 *
 * @param version as the caller saw it
 * @param begins from when, if a day is set
 * @param due until when, if a day is set; not before it begins, and no past day that was not set already
 */
public record PlanGoal(
        UUID goal,
        long version,
        @Nullable LocalDate begins,
        @Nullable LocalDate due) implements HasItem {

    @Override
    public UUID item() {
        return goal;
    }
}
