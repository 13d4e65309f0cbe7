package care.tandem.goals;

import care.tandem.door.Refused;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The life of a goal, in the words of FHIR R4 {@code Goal.lifecycleStatus}. Accepted is a goal that both agreed to and
 * that has not begun; most begin in the moment in which the second side accepts.
 */
public enum GoalState {
    PROPOSED,
    ACCEPTED,
    ACTIVE,
    ON_HOLD,
    COMPLETED,
    CANCELLED,
    REJECTED,
    ENTERED_IN_ERROR;

    /** Where a goal may be moved from here by either side. Accepting and declining a proposal are acts of their own. */
    public Set<GoalState> next() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(CANCELLED, ENTERED_IN_ERROR);
            case ACCEPTED, ON_HOLD -> EnumSet.of(ACTIVE, CANCELLED, ENTERED_IN_ERROR);
            case ACTIVE -> EnumSet.of(ON_HOLD, COMPLETED, CANCELLED, ENTERED_IN_ERROR);
            case COMPLETED, CANCELLED, REJECTED, ENTERED_IN_ERROR -> EnumSet.noneOf(GoalState.class);
        };
    }

    /**
     * @return the state that is asked for
     * @throws Refused at {@code next} ({@code refused.goal.move}), when none is, or it does not follow on this one
     */
    GoalState followedBy(@Nullable GoalState asked) {
        if (asked == null || !next().contains(asked)) {
            throw new Refused("next", "refused.goal.move");
        }
        return asked;
    }

    /** Whether steps, scales and other wordings still belong to it. */
    public boolean isOpen() {
        return OPEN.contains(this);
    }

    /** All but what was never meant. */
    static final Set<GoalState> TRUE_ONES = Set.copyOf(EnumSet.complementOf(EnumSet.of(ENTERED_IN_ERROR)));

    /** Proposed, agreed, worked on or paused: everything that has not ended. */
    static final Set<GoalState> OPEN = Set.copyOf(EnumSet.of(PROPOSED, ACCEPTED, ACTIVE, ON_HOLD));
}
