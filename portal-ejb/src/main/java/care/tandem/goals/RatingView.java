package care.tandem.goals;

import care.tandem.door.Side;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which level of a scale one side saw reached on a day, −2 to +2. */
public record RatingView(
        UUID id,
        Side side,
        String byName,
        int level,
        @Nullable String words,
        LocalDate onDay) {}
