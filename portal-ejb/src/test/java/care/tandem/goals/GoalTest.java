package care.tandem.goals;

import static care.tandem.door.Side.CLIENT;
import static care.tandem.door.Side.CLINICIAN;
import static care.tandem.goals.GoalState.ACCEPTED;
import static care.tandem.goals.GoalState.ACTIVE;
import static care.tandem.goals.GoalState.CANCELLED;
import static care.tandem.goals.GoalState.COMPLETED;
import static care.tandem.goals.GoalState.ENTERED_IN_ERROR;
import static care.tandem.goals.GoalState.ON_HOLD;
import static care.tandem.goals.GoalState.PROPOSED;
import static care.tandem.goals.GoalState.REJECTED;
import static care.tandem.goals.Trial.CLIENT_HAND;
import static care.tandem.goals.Trial.THERAPIST_HAND;
import static care.tandem.goals.Trial.TODAY;
import static care.tandem.goals.Trial.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.tandem.door.Refused;
import care.tandem.door.Stale;
import care.tandem.vault.TrialVault;
import care.tandem.vault.Vault;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoalTest {

    private final Vault vault = TrialVault.ofSomeClinic();
    private final Goal goal = Trial.goal("Sleep through the night", vault);

    @Test
    void isProposedInTheProposersOwnWordsAndWaitsForTheOtherSide() {
        GoalFace face = goal.face(vault);

        assertThat(goal.state()).isEqualTo(PROPOSED);
        assertThat(face.clientWords()).isEqualTo("Sleep through the night");
        assertThat(face.clinicianWords()).isNull();
        assertThat(face.turn()).isEqualTo(CLINICIAN);
    }

    @Test
    void beginsOnceBothHaveAccepted() {
        GoalEntry entry = goal.acceptedBy(THERAPIST_HAND, true, 0);

        assertThat(goal.state()).isEqualTo(ACTIVE);
        assertThat(goal.face(vault).turn()).isNull();
        assertThat(entry.kind()).isEqualTo(EntryKind.ACCEPTED);
        assertThat(entry.side()).isEqualTo(CLINICIAN);
    }

    @Test
    void mayBeAgreedOnNowAndBeginLater() {
        goal.acceptedBy(THERAPIST_HAND, false, 0);
        assertThat(goal.state()).isEqualTo(ACCEPTED);

        goal.movedTo(ACTIVE, CLIENT_HAND, null, 0, vault);
        assertThat(goal.state()).isEqualTo(ACTIVE);
    }

    @Test
    void isAskedAboutAnewWhenTheOtherSidePutsItIntoTheirWords() {
        goal.rewordedBy(THERAPIST_HAND, 0, "Seven hours on five nights", vault);

        assertThat(goal.state()).isEqualTo(PROPOSED);
        assertThat(goal.face(vault).turn()).isEqualTo(CLIENT);
        goal.acceptedBy(CLIENT_HAND, true, 0);

        assertThat(goal.state()).isEqualTo(ACTIVE);
        assertThat(goal.face(vault).clientWords()).isEqualTo("Sleep through the night");
        assertThat(goal.face(vault).clinicianWords()).isEqualTo("Seven hours on five nights");
    }

    @Test
    void isAskedAboutAnewWhenItIsRewordedBeforeItBegins() {
        goal.acceptedBy(THERAPIST_HAND, false, 0);
        goal.rewordedBy(CLIENT_HAND, 1, "Sleep until six", vault);

        assertThat(goal.state()).isEqualTo(PROPOSED);
        assertThat(goal.face(vault).turn()).isEqualTo(CLINICIAN);
    }

    @Test
    void goesOnWhenItIsRewordedAfterItBegan() {
        activate();
        GoalEntry entry = goal.rewordedBy(CLIENT_HAND, 1, "Sleep until six", vault);

        assertThat(goal.state()).isEqualTo(ACTIVE);
        assertThat(entry.words(vault)).isEqualTo("Sleep through the night");
    }

    @Test
    void isNotRewordedByWhoeverSawOlderWords() {
        goal.rewordedBy(CLIENT_HAND, 1, "Sleep until six", vault);
        assertThatThrownBy(() -> goal.rewordedBy(CLIENT_HAND, 1, "Sleep until seven", vault))
                .isInstanceOf(Stale.class);
        assertThat(goal.face(vault).clientWords()).isEqualTo("Sleep until six");
    }

    @Test
    void isNotRewordedIntoTheSameWords() {
        assertRefused(
                "words",
                "refused.goal.reword.same",
                () -> goal.rewordedBy(CLIENT_HAND, 1, " Sleep through the night ", vault));
    }

    @Test
    void isNotRewordedIntoNoWords() {
        assertRefused("words", "refused.text.empty", () -> goal.rewordedBy(CLIENT_HAND, 1, " ", vault));
    }

    @Test
    void isNotRewordedOnceItHasEnded() {
        goal.movedTo(CANCELLED, CLIENT_HAND, null, 0, vault);
        assertRefused("words", "refused.goal.ended", () -> goal.rewordedBy(CLIENT_HAND, 1, "Rest", vault));
    }

    @Test
    void goesBackWithAReasonWhenAChangeIsAskedFor() {
        GoalEntry entry = goal.changeAskedBy(THERAPIST_HAND, "A little smaller?", 0, vault);

        assertThat(goal.state()).isEqualTo(PROPOSED);
        assertThat(goal.face(vault).turn()).isEqualTo(CLIENT);
        assertThat(entry.words(vault)).isEqualTo("A little smaller?");
    }

    @Test
    void doesNotGoBackWithoutAReason() {
        assertRefused("reason", "refused.text.empty", () -> goal.changeAskedBy(THERAPIST_HAND, " ", 0, vault));
        assertThat(goal.face(vault).turn()).isEqualTo(CLINICIAN);
    }

    @Test
    void mayStayAsItIsAfterAChangeWasAskedFor() {
        goal.changeAskedBy(THERAPIST_HAND, "A little smaller?", 0, vault);
        goal.acceptedBy(CLIENT_HAND, true, 0);

        assertThat(goal.state()).isEqualTo(PROPOSED);
        assertThat(goal.face(vault).turn()).isEqualTo(CLINICIAN);
    }

    @Test
    void isNotAnsweredByTheSideWhoseTurnItIsNot() {
        assertRefused(Refused.WHOLE, "refused.goal.notYourTurn", () -> goal.acceptedBy(CLIENT_HAND, true, 0));
        assertRefused(Refused.WHOLE, "refused.goal.notYourTurn", () -> goal.declinedBy(CLIENT_HAND, "no", 0, vault));
        assertRefused(Refused.WHOLE, "refused.goal.notYourTurn", () -> goal.changeAskedBy(CLIENT_HAND, "no", 0, vault));
        assertThat(goal.state()).isEqualTo(PROPOSED);
    }

    @Test
    void cannotBeAcceptedTwice() {
        activate();
        assertRefused(Refused.WHOLE, "refused.goal.notProposed", () -> goal.acceptedBy(THERAPIST_HAND, true, 0));
    }

    @Test
    void canBeDeclinedWithAReason() {
        goal.declinedBy(THERAPIST_HAND, "Let us begin smaller", 0, vault);

        assertThat(goal.state()).isEqualTo(REJECTED);
        assertThat(goal.face(vault).stateReason()).isEqualTo("Let us begin smaller");
    }

    @Test
    void cannotBeDeclinedWithoutAReason() {
        assertRefused("reason", "refused.text.empty", () -> goal.declinedBy(THERAPIST_HAND, " ", 0, vault));
        assertThat(goal.state()).isEqualTo(PROPOSED);
    }

    @Test
    void isNotProposedWithoutWords() {
        assertRefused("words", "refused.text.empty", () -> Trial.goal("\n ", vault));
    }

    @Test
    void canBeProposedWithFirstStepsAndAScale() {
        Goal whole = new Goal(
                CLIENT_HAND.member(),
                CLIENT_HAND,
                new ProposeGoal(null, "Rest", null, null, List.of("Tea", "Book"), Trial.SCALE),
                TODAY,
                vault);

        assertThat(whole.steps())
                .extracting(step -> step.view(false, null, vault).words())
                .containsExactly("Tea", "Book");
        assertThat(whole.scales()).hasSize(1);
    }

    @Test
    void canBePausedAndTakenUpAgain() {
        activate();
        goal.movedTo(ON_HOLD, CLIENT_HAND, "Moving house", 0, vault);
        assertThat(goal.face(vault).stateReason()).isEqualTo("Moving house");

        goal.movedTo(ACTIVE, CLIENT_HAND, null, 0, vault);
        assertThat(goal.state()).isEqualTo(ACTIVE);
        assertThat(goal.face(vault).stateReason()).isNull();
    }

    @Test
    void canBeTakenBackBeforeItWasAnswered() {
        goal.movedTo(CANCELLED, CLIENT_HAND, "It was only a thought", 0, vault);
        assertThat(goal.state()).isEqualTo(CANCELLED);
        assertThat(goal.face(vault).turn()).isNull();
    }

    @Test
    void canBeStruckAsEnteredInError() {
        goal.movedTo(ENTERED_IN_ERROR, CLIENT_HAND, "Typed for somebody else", 0, vault);
        assertThat(goal.state()).isEqualTo(ENTERED_IN_ERROR);
    }

    @Test
    void doesNotBecomeActiveByBeingMoved() {
        assertRefused("next", "refused.goal.move", () -> goal.movedTo(ACTIVE, CLIENT_HAND, null, 0, vault));
    }

    @Test
    void staysEndedOnceEnded() {
        activate();
        goal.movedTo(COMPLETED, CLIENT_HAND, null, 0, vault);
        assertRefused("next", "refused.goal.move", () -> goal.movedTo(CANCELLED, CLIENT_HAND, null, 0, vault));
    }

    @Test
    void isNotChangedByWhoeverSawAnOlderVersion() {
        assertThatThrownBy(() -> goal.acceptedBy(THERAPIST_HAND, true, 7)).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> goal.declinedBy(THERAPIST_HAND, "no", 7, vault))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> goal.changeAskedBy(THERAPIST_HAND, "no", 7, vault))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> goal.movedTo(ENTERED_IN_ERROR, CLIENT_HAND, null, 7, vault))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> goal.planned(CLIENT_HAND, new PlanGoal(goal.id(), 7, null, null), TODAY))
                .isInstanceOf(Stale.class);
        assertThat(goal.state()).isEqualTo(PROPOSED);
    }

    private void activate() {
        goal.acceptedBy(THERAPIST_HAND, true, 0);
    }
}
