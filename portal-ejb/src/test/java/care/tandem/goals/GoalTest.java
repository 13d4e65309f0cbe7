package care.tandem.goals;

import static care.tandem.door.Side.CLIENT;
import static care.tandem.door.Side.CLINICIAN;
import static care.tandem.goals.GoalState.ACTIVE;
import static care.tandem.goals.GoalState.CANCELLED;
import static care.tandem.goals.GoalState.COMPLETED;
import static care.tandem.goals.GoalState.ENTERED_IN_ERROR;
import static care.tandem.goals.GoalState.ON_HOLD;
import static care.tandem.goals.GoalState.PROPOSED;
import static care.tandem.goals.GoalState.REJECTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.tandem.door.Refused;
import care.tandem.door.Stale;
import care.tandem.vault.TrialVault;
import care.tandem.vault.Vault;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class GoalTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 14);
    private static final UUID CLIENT_ID = UUID.randomUUID();
    private static final UUID THERAPIST_ID = UUID.randomUUID();

    private final Vault vault = TrialVault.ofSomeClinic();
    private final Goal goal = new Goal(CLIENT_ID, CLIENT_ID, CLIENT, "Sleep through the night", null, TODAY, vault);

    @Test
    void isProposedInTheProposersOwnWords() {
        assertThat(goal.state()).isEqualTo(PROPOSED);
        assertThat(goal.clientWords(vault)).isEqualTo("Sleep through the night");
        assertThat(goal.clinicianWords(vault)).isNull();
    }

    @Test
    void canBeProposedByTheClinician() {
        Goal theirs = new Goal(CLIENT_ID, THERAPIST_ID, CLINICIAN, "Improve sleep", null, TODAY, vault);

        theirs.acceptedBy(CLIENT, "Rest", 0, vault);

        assertThat(theirs.state()).isEqualTo(ACTIVE);
        assertThat(theirs.clientWords(vault)).isEqualTo("Rest");
        assertThat(theirs.clinicianWords(vault)).isEqualTo("Improve sleep");
    }

    @Test
    void becomesActiveOnceBothHaveAccepted() {
        goal.acceptedBy(CLINICIAN, null, 0, vault);
        assertThat(goal.state()).isEqualTo(ACTIVE);
    }

    @Test
    void keepsBothWordings() {
        goal.acceptedBy(CLINICIAN, "Fewer wakings", 0, vault);

        assertThat(goal.clientWords(vault)).isEqualTo("Sleep through the night");
        assertThat(goal.clinicianWords(vault)).isEqualTo("Fewer wakings");
    }

    @Test
    void cannotBeAcceptedByTheSideThatProposedIt() {
        assertRefused(Refused.WHOLE, "refused.goal.accept.own", () -> goal.acceptedBy(CLIENT, null, 0, vault));
        assertThat(goal.state()).isEqualTo(PROPOSED);
    }

    @Test
    void cannotBeAcceptedTwice() {
        goal.acceptedBy(CLINICIAN, null, 0, vault);
        assertRefused(Refused.WHOLE, "refused.goal.notProposed", () -> goal.acceptedBy(CLINICIAN, null, 0, vault));
    }

    @Test
    void cannotBeAcceptedInWordsThatAreTooLong() {
        assertRefused("words", "refused.text.tooLong", () -> goal.acceptedBy(CLINICIAN, "x".repeat(2_001), 0, vault));
        assertThat(goal.state()).isEqualTo(PROPOSED);
    }

    @Test
    void canBeDeclinedWithAReason() {
        goal.declinedBy(CLINICIAN, THERAPIST_ID, "Let us begin smaller", 0, vault);

        assertThat(goal.state()).isEqualTo(REJECTED);
        assertThat(goal.stateReason(vault)).isEqualTo("Let us begin smaller");
        assertThat(goal.stateBy()).isEqualTo(THERAPIST_ID);
    }

    @Test
    void cannotBeDeclinedWithoutAReason() {
        assertRefused("reason", "refused.text.empty", () -> goal.declinedBy(CLINICIAN, THERAPIST_ID, " ", 0, vault));
        assertThat(goal.state()).isEqualTo(PROPOSED);
    }

    @Test
    void cannotBeDeclinedByTheSideThatProposedIt() {
        assertRefused(
                Refused.WHOLE, "refused.goal.decline.own", () -> goal.declinedBy(CLIENT, CLIENT_ID, "no", 0, vault));
    }

    @Test
    void cannotBeDeclinedOnceItIsActive() {
        activate();
        assertRefused(
                Refused.WHOLE,
                "refused.goal.notProposed",
                () -> goal.declinedBy(CLINICIAN, THERAPIST_ID, "no", 0, vault));
    }

    @Test
    void isNotProposedForADayThatIsOver() {
        assertRefused(
                "due",
                "refused.goal.due.past",
                () -> new Goal(CLIENT_ID, CLIENT_ID, CLIENT, "Rest", TODAY.minusDays(1), TODAY, vault));
    }

    @Test
    void mayBeDueToday() {
        assertThat(new Goal(CLIENT_ID, CLIENT_ID, CLIENT, "Rest", TODAY, TODAY, vault).due())
                .isEqualTo(TODAY);
    }

    @Test
    void isNotProposedWithoutWords() {
        assertRefused(
                "words", "refused.text.empty", () -> new Goal(CLIENT_ID, CLIENT_ID, CLIENT, "\n ", null, TODAY, vault));
    }

    @Test
    void canBePausedAndTakenUpAgain() {
        activate();
        goal.movedTo(ON_HOLD, CLIENT_ID, "Moving house", 0, vault);
        assertThat(goal.stateReason(vault)).isEqualTo("Moving house");

        goal.movedTo(ACTIVE, CLIENT_ID, null, 0, vault);
        assertThat(goal.state()).isEqualTo(ACTIVE);
        assertThat(goal.stateReason(vault)).isNull();
    }

    @Test
    void canBeStruckAsEnteredInError() {
        goal.movedTo(ENTERED_IN_ERROR, CLIENT_ID, "Typed for somebody else", 0, vault);
        assertThat(goal.state()).isEqualTo(ENTERED_IN_ERROR);
    }

    @Test
    void doesNotBecomeActiveByBeingMoved() {
        assertRefused("next", "refused.goal.move", () -> goal.movedTo(ACTIVE, CLIENT_ID, null, 0, vault));
    }

    @Test
    void staysEndedOnceEnded() {
        activate();
        goal.movedTo(COMPLETED, CLIENT_ID, null, 0, vault);
        assertRefused("next", "refused.goal.move", () -> goal.movedTo(CANCELLED, CLIENT_ID, null, 0, vault));
    }

    @Test
    void isNotChangedByWhoeverSawAnOlderVersion() {
        assertThatThrownBy(() -> goal.acceptedBy(CLINICIAN, null, 7, vault)).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> goal.declinedBy(CLINICIAN, THERAPIST_ID, "no", 7, vault))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> goal.movedTo(ENTERED_IN_ERROR, CLIENT_ID, null, 7, vault))
                .isInstanceOf(Stale.class);
        assertThat(goal.state()).isEqualTo(PROPOSED);
    }

    private void activate() {
        goal.acceptedBy(CLINICIAN, null, 0, vault);
    }

    private static void assertRefused(String field, String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.field()).isEqualTo(field);
            assertThat(refused.key()).isEqualTo(key);
        });
    }
}
