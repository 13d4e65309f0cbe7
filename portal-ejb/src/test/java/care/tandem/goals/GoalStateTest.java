package care.tandem.goals;

import static care.tandem.goals.GoalState.ACTIVE;
import static care.tandem.goals.GoalState.CANCELLED;
import static care.tandem.goals.GoalState.COMPLETED;
import static care.tandem.goals.GoalState.ENTERED_IN_ERROR;
import static care.tandem.goals.GoalState.ON_HOLD;
import static care.tandem.goals.GoalState.PROPOSED;
import static care.tandem.goals.GoalState.REJECTED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GoalStateTest {

    @Test
    void letsAnActiveGoalPauseEndOrBeStruck() {
        assertThat(ACTIVE.next()).containsExactlyInAnyOrder(ON_HOLD, COMPLETED, CANCELLED, ENTERED_IN_ERROR);
    }

    @Test
    void letsAPausedGoalGoOnAgain() {
        assertThat(ON_HOLD.next()).contains(ACTIVE).doesNotContain(COMPLETED);
    }

    @Test
    void makesNoGoalActiveWithoutBothSides() {
        assertThat(PROPOSED.next()).doesNotContain(ACTIVE, COMPLETED);
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPLETED", "CANCELLED", "REJECTED", "ENTERED_IN_ERROR"})
    void hasNoWayBackFromAnEnd(GoalState end) {
        assertThat(end.next()).isEmpty();
        assertThat(end.isOpen()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"PROPOSED", "ACCEPTED", "ACTIVE", "ON_HOLD"})
    void isOpenUntilAnEnd(GoalState living) {
        assertThat(living.isOpen()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void neverMovesToProposedOrRejected(GoalState state) {
        assertThat(state.next()).doesNotContain(PROPOSED, REJECTED, state);
    }
}
