package care.tandem.goals;

import care.tandem.door.Concerning;
import care.tandem.door.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A goal as one of its two sides sees it.
 *
 * @param version to be handed back with a change
 * @param mySide the caller's side of it
 * @param stateReason the sentence of whoever moved it to where it is
 * @param stateBy their name
 * @param checkIns the newest first
 * @param moves where the caller may move it
 */
public record GoalView(
        UUID id,
        long version,
        UUID clientId,
        String clientName,
        String proposerName,
        Side proposedSide,
        Instant proposedAt,
        Side mySide,
        @Nullable String clientWords,
        @Nullable String clinicianWords,
        @Nullable LocalDate due,
        GoalState state,
        @Nullable String stateReason,
        @Nullable String stateBy,
        Instant stateAt,
        List<StepView> steps,
        List<CheckInView> checkIns,
        Set<GoalState> moves)
        implements Concerning {

    @Override
    public UUID item() {
        return id;
    }

    /** Whether the caller's side has still to accept or decline it. */
    public boolean isWaitingForMe() {
        return state == GoalState.PROPOSED && mySide != proposedSide;
    }

    public boolean isActive() {
        return state == GoalState.ACTIVE;
    }

    /** Whether steps may still be added and ticked. */
    public boolean isOpen() {
        return state.isOpen();
    }
}
