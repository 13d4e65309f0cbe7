package care.tandem.sessions;

import care.tandem.door.HasItem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session with what can be done with it.
 *
 * @param version to be handed back when moving or cancelling it
 * @param everyWeeks how often it comes; 0 for one that does not come again
 * @param lastDay the day of the last one of its series; null where there is no series
 * @param apart when those later ones of its series begin that were moved or changed alone, the earliest first
 */
public record SessionView(
        SessionLine line,
        long version,
        int everyWeeks,
        @Nullable LocalDate lastDay,
        List<Instant> apart) implements HasItem {

    @Override
    public UUID item() {
        return line.id();
    }
}
