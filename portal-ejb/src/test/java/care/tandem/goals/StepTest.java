package care.tandem.goals;

import static care.tandem.door.Side.CLIENT;
import static care.tandem.door.Side.CLINICIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.tandem.door.Refused;
import care.tandem.door.Stale;
import care.tandem.vault.TrialVault;
import care.tandem.vault.Vault;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StepTest {

    private static final UUID CLIENT_ID = UUID.randomUUID();

    private final Vault vault = TrialVault.ofSomeClinic();
    private final Goal goal = new Goal(CLIENT_ID, CLIENT_ID, CLIENT, "Sleep", null, LocalDate.of(2026, 3, 14), vault);

    @Test
    void saysWhoSuggestedIt() {
        StepView step = goal.stepSuggested(CLINICIAN, " A walk at dusk ", vault).view(true, vault);

        assertThat(step.words()).isEqualTo("A walk at dusk");
        assertThat(step.suggestedSide()).isEqualTo(CLINICIAN);
        assertThat(step.isDone()).isFalse();
    }

    @Test
    void goesToTheEndOfTheOthers() {
        Step first = goal.stepSuggested(CLIENT, "Tea", vault);
        Step second = goal.stepSuggested(CLIENT, "Book", vault);
        assertThat(goal.steps()).containsExactly(first, second);
    }

    @Test
    void canBeDoneAndNotDoneAfterAll() {
        Step step = goal.stepSuggested(CLIENT, "Tea", vault);

        step.ticked(true, 0);
        assertThat(step.isDone()).isTrue();

        step.ticked(false, 0);
        assertThat(step.isDone()).isFalse();
    }

    @Test
    void isNotTickedByWhoeverSawAnOlderVersion() {
        Step step = goal.stepSuggested(CLIENT, "Tea", vault);
        assertThatThrownBy(() -> step.ticked(true, 1)).isInstanceOf(Stale.class);
        assertThat(step.isDone()).isFalse();
    }

    @Test
    void isNotTickedOnceItsGoalHasEnded() {
        Step step = goal.stepSuggested(CLIENT, "Tea", vault);
        endGoal();
        assertThatThrownBy(() -> step.ticked(true, 0))
                .isInstanceOf(Refused.class)
                .hasMessage("refused.goal.ended");
    }

    @Test
    void isNotAddedOnceItsGoalHasEnded() {
        endGoal();
        assertThatThrownBy(() -> goal.stepSuggested(CLIENT, "Tea", vault))
                .isInstanceOf(Refused.class)
                .hasMessage("refused.goal.ended");
    }

    @Test
    void needsWords() {
        assertThatThrownBy(() -> goal.stepSuggested(CLIENT, "", vault))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("words"));
        assertThat(goal.steps()).isEmpty();
    }

    private void endGoal() {
        goal.movedTo(GoalState.ENTERED_IN_ERROR, CLIENT_ID, null, 0, vault);
    }
}
