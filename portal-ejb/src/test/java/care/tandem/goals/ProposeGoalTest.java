package care.tandem.goals;

import static care.tandem.goals.Trial.CLIENT_HAND;
import static care.tandem.goals.Trial.TODAY;
import static care.tandem.goals.Trial.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import care.tandem.vault.TrialVault;
import care.tandem.vault.Vault;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The first steps that a goal is proposed with, as a form sends them: one of each field, empty or not. */
class ProposeGoalTest {

    private final Vault vault = TrialVault.ofSomeClinic();

    @Test
    void leavesOutEmptySteps() {
        assertThat(proposed("", "Hum", " ", "Hum to the radio", "").steps()).hasSize(2);
    }

    @Test
    void isRefusedAtTheStepThatCannotBeKept() {
        assertRefused("step3", "refused.text.tooLong", () -> proposed("Hum", "", "x".repeat(2_001)));
    }

    private Goal proposed(String... steps) {
        var command = new ProposeGoal(CLIENT_HAND.member(), "To sing", null, null, List.of(steps), null);
        return new Goal(CLIENT_HAND.member(), CLIENT_HAND, command, TODAY, vault);
    }
}
