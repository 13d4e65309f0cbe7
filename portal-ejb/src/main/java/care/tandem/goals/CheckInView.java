package care.tandem.goals;

import care.tandem.door.Side;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How one side saw a goal on a day, 0 to 10. */
public record CheckInView(
        UUID id,
        Side side,
        String byName,
        int rating,
        @Nullable String words,
        LocalDate onDay) {}
