package care.tandem.goals;

import care.tandem.door.Side;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a goal says of itself, opened: everything but its state and what hangs on it. */
record GoalFace(
        @Nullable String clientWords,
        int clientWording,
        @Nullable String clinicianWords,
        int clinicianWording,
        Side proposedSide,
        Instant proposedAt,
        @Nullable LocalDate begins,
        @Nullable LocalDate due,
        @Nullable Side turn,
        @Nullable String stateReason,
        Instant stateAt,
        long changes) {}
