package care.tandem.goals;

import care.tandem.door.Side;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A goal in a list.
 *
 * @param clientName whose it is
 * @param words the client's wording where there is one, else the clinician's
 * @param wordsSide whose wording that is
 * @param waitsForMe whether the caller's side has still to accept or decline it
 * @param nextStep the first step that is not done; null where there is none
 * @param nextStepSide who suggested that step
 */
public record GoalLine(
        UUID id,
        UUID clientId,
        String clientName,
        String words,
        Side wordsSide,
        GoalState state,
        boolean waitsForMe,
        @Nullable String nextStep,
        @Nullable Side nextStepSide,
        @Nullable LocalDate due) {}
