package care.tandem.goals;

import java.util.EnumSet;
import java.util.Set;

/**
 * The life of a goal, in the words of FHIR R4 {@code Goal.lifecycleStatus}. FHIR's "accepted" is the moment in which
 * the second side accepts, and the goal is active from that moment; it is kept as two dates, not as a state.
 */
public enum GoalState {
    PROPOSED,
    ACTIVE,
    ON_HOLD,
    COMPLETED,
    CANCELLED,
    REJECTED,
    ENTERED_IN_ERROR;

    /** Where a goal may be moved from here by either side. Accepting and declining a proposal are acts of their own. */
    public Set<GoalState> next() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(ENTERED_IN_ERROR);
            case ACTIVE -> EnumSet.of(ON_HOLD, COMPLETED, CANCELLED, ENTERED_IN_ERROR);
            case ON_HOLD -> EnumSet.of(ACTIVE, CANCELLED, ENTERED_IN_ERROR);
            case COMPLETED, CANCELLED, REJECTED, ENTERED_IN_ERROR -> EnumSet.noneOf(GoalState.class);
        };
    }

    /** Whether steps and check-ins still belong to it. */
    public boolean isOpen() {
        return this == ACTIVE || this == ON_HOLD || this == PROPOSED;
    }
}
