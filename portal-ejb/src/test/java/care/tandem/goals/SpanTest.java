package care.tandem.goals;

import static care.tandem.goals.Trial.CLIENT_HAND;
import static care.tandem.goals.Trial.TODAY;
import static care.tandem.goals.Trial.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import care.tandem.vault.TrialVault;
import care.tandem.vault.Vault;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SpanTest {

    private final Vault vault = TrialVault.ofSomeClinic();
    private final Goal goal = Trial.goal("Sleep through the night", vault);

    @Test
    void isNotProposedForADayThatIsOver() {
        assertRefused("due", "refused.goal.due.past", () -> proposed(null, TODAY.minusDays(1)));
    }

    @Test
    void doesNotEndBeforeItBegins() {
        assertRefused("due", "refused.goal.due.beforeStart", () -> proposed(TODAY.plusDays(3), TODAY.plusDays(2)));
        assertRefused(
                "due",
                "refused.goal.due.beforeStart",
                () -> goal.planned(
                        CLIENT_HAND, new PlanGoal(goal.id(), 0, TODAY.plusDays(3), TODAY.plusDays(2)), TODAY));
    }

    @Test
    void mayBeginAndEndToday() {
        assertThat(proposed(TODAY, TODAY).face(vault).due()).isEqualTo(TODAY);
    }

    @Test
    void keepsADayThatHasPassedMeanwhile() {
        Goal dated = proposed(null, TODAY);
        dated.planned(CLIENT_HAND, new PlanGoal(dated.id(), 0, TODAY.minusDays(9), TODAY), TODAY.plusDays(5));
        assertThat(dated.face(vault).begins()).isEqualTo(TODAY.minusDays(9));
    }

    @Test
    void isNotSetOnceTheGoalHasEnded() {
        goal.movedTo(GoalState.CANCELLED, CLIENT_HAND, null, 0, vault);
        assertRefused(
                "due",
                "refused.goal.ended",
                () -> goal.planned(CLIENT_HAND, new PlanGoal(goal.id(), 0, null, TODAY), TODAY));
    }

    private Goal proposed(@Nullable LocalDate begins, @Nullable LocalDate due) {
        return new Goal(
                CLIENT_HAND.member(),
                CLIENT_HAND,
                new ProposeGoal(null, "Rest", begins, due, List.of(), null),
                TODAY,
                vault);
    }
}
