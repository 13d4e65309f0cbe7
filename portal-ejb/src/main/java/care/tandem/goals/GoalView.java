package care.tandem.goals;

import care.tandem.door.HasItem;
import care.tandem.door.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A goal as one of its two sides sees it.
 *
 * @param version to be handed back with a change of what both agree on
 * @param changes counts every change of the goal and of what belongs to it
 * @param mySide the caller's side of it
 * @param achievement how far it has come, as one of the two said last; null if neither has said
 * @param turn whose answer the proposal waits for; null when it is none any more
 * @param stateReason the sentence given with the last change of state
 * @param stateBy their name
 * @param checkIns the newest first
 * @param scales the newest series first
 * @param talk the oldest first
 * @param life how it got to where it is, the oldest first
 * @param moves where the caller may move it
 */
public record GoalView(
        UUID id,
        long version,
        long changes,
        UUID clientId,
        String clientName,
        String proposerName,
        Side proposedSide,
        Instant proposedAt,
        Side mySide,
        WordingView client,
        WordingView clinician,
        @Nullable LocalDate begins,
        @Nullable LocalDate due,
        GoalState state,
        @Nullable Achievement achievement,
        @Nullable Side turn,
        @Nullable String stateReason,
        @Nullable String stateBy,
        Instant stateAt,
        List<StepView> steps,
        List<CheckInView> checkIns,
        List<ScaleView> scales,
        List<CommentView> talk,
        List<HappeningView> life,
        Set<GoalState> moves)
        implements HasItem {

    @Override
    public UUID item() {
        return id;
    }

    /** Whether the caller's side has still to accept, decline or reword it. */
    public boolean isWaitingForMe() {
        return turn == mySide;
    }

    public boolean isActive() {
        return state == GoalState.ACTIVE;
    }

    /** Whether steps may still be added and settled. */
    public boolean isOpen() {
        return state.isOpen();
    }

    /** Whether both have said yes to it. */
    public boolean isAgreed() {
        return state != GoalState.PROPOSED
                && state != GoalState.REJECTED
                && life.stream().anyMatch(happening -> happening.kind() == EntryKind.ACCEPTED);
    }

    /** Who moved it to where it is; null while it is where the two yeses led. */
    public @Nullable HappeningView getLastMove() {
        HappeningView last = null;
        for (HappeningView happening : life) {
            if (happening.kind() != EntryKind.CHANGE_ASKED && happening.kind() != EntryKind.REWORDED) {
                last = happening.kind() == EntryKind.MOVED ? happening : null;
            }
        }
        return state == GoalState.PROPOSED || state == GoalState.ACCEPTED ? null : last;
    }

    /** Whether it is active and was never paused. */
    public boolean isBegun() {
        return state == GoalState.ACTIVE
                && life.stream().noneMatch(happening -> GoalState.ON_HOLD.name().equals(happening.outcome()));
    }

    /** What one side asked the other to reword, until it is reworded; else null. */
    public @Nullable HappeningView getAskedChange() {
        HappeningView last = null;
        for (HappeningView happening : life) {
            last = state == GoalState.PROPOSED && happening.kind() == EntryKind.CHANGE_ASKED ? happening : null;
        }
        return last;
    }

    /** Whether a further scale can be begun: there is none, or the last one was rated. */
    public boolean isReadyForScale() {
        return scales.stream().allMatch(ScaleView::frozen);
    }

    /** The caller's own wording. */
    public WordingView getMine() {
        return mySide == Side.CLIENT ? client : clinician;
    }

    /** The newest scale; null where none was written. */
    public @Nullable ScaleView getScale() {
        return scales.isEmpty() ? null : scales.get(0);
    }

    /** How the client saw it last, 0 to 10; null where they have not said. */
    public @Nullable Integer getClientRating() {
        return latest(Side.CLIENT);
    }

    /** How the clinician saw it last, 0 to 10; null where they have not said. */
    public @Nullable Integer getClinicianRating() {
        return latest(Side.CLINICIAN);
    }

    private @Nullable Integer latest(Side side) {
        Optional<CheckInView> found =
                checkIns.stream().filter(checkIn -> checkIn.side() == side).findFirst();
        return found.map(CheckInView::rating).orElse(null);
    }

    /** How far the two latest views lie apart; null until both have said. Something to talk about, not to average. */
    public @Nullable Integer getDistance() {
        Integer client = getClientRating();
        Integer clinician = getClinicianRating();
        return client == null || clinician == null ? null : Math.abs(client - clinician);
    }
}
