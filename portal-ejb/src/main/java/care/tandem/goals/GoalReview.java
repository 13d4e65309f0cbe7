package care.tandem.goals;

import care.tandem.door.HasItem;
import care.tandem.door.Side;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All goals of a client side by side.
 *
 * @param clientScore the T-score of the client's last ratings, null where it is undefined: no scale is rated by them, or
 *     every rated scale weighs nothing
 * @param clinicianScore the same for the clinician's ratings
 */
public record GoalReview(
        UUID client,
        String clientName,
        Side mySide,
        List<Item> goals,
        @Nullable Double clientScore,
        @Nullable Double clinicianScore)
        implements HasItem {

    /**
     * One goal in review.
     *
     * @param achievement how far it has come, as one of the two said last; null if neither has said
     * @param scale its newest scale, if it has one
     * @param clientRating how the client saw it last, 0 to 10
     * @param lastWords the sentence given with the last change of state
     * @param lastSide theirs
     */
    public record Item(
            UUID id,
            @Nullable String clientWords,
            @Nullable String clinicianWords,
            GoalState state,
            @Nullable Achievement achievement,
            @Nullable LocalDate due,
            List<StepView> steps,
            @Nullable ScaleView scale,
            @Nullable CheckInView clientRating,
            @Nullable CheckInView clinicianRating,
            @Nullable String lastWords,
            @Nullable Side lastSide) {

        /** The first step that is still to do; null where there is none. */
        public @Nullable StepView nextStep() {
            return steps.stream().filter(StepView::next).findFirst().orElse(null);
        }
    }

    @Override
    public UUID item() {
        return client;
    }
}
