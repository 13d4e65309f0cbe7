package care.tandem.goals;

import care.tandem.door.Side;
import java.time.Instant;
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
 * @param nextStep the first step that is open; null where there is none
 * @param nextStepSide who suggested that step
 * @param nextStepVersion to be handed back with a change of that step
 * @param clientRating how the client saw it last, 0 to 10
 * @param clinicianRating how the clinician saw it last, 0 to 10
 * @param changedAt when anything of it changed last
 * @param news whether it changed since the caller looked at it last
 * @param quiet whether it is active and nothing happened to it for four weeks
 * @param untouchedWeeks for a clinician: how many weeks it is active without any signed note that names it, where that is
 *     longer than the clinic lets pass; else null
 * @param achievement how far it has come, as one of the two said last; null if neither has said
 */
public record GoalLine(
        UUID id,
        UUID clientId,
        String clientName,
        String words,
        Side wordsSide,
        GoalState state,
        boolean waitsForMe,
        @Nullable UUID nextStepId,
        @Nullable String nextStep,
        @Nullable Side nextStepSide,
        @Nullable Long nextStepVersion,
        @Nullable LocalDate due,
        @Nullable Integer clientRating,
        @Nullable Integer clinicianRating,
        Instant changedAt,
        boolean news,
        boolean quiet,
        @Nullable Integer untouchedWeeks,
        @Nullable Achievement achievement) {

    /** Ratings as far apart as this, or farther, are something to talk about. */
    public static final int APART = 3;

    /** Whether the two last views lie far apart. */
    public boolean isApart() {
        return clientRating != null && clinicianRating != null && Math.abs(clientRating - clinicianRating) >= APART;
    }
}
