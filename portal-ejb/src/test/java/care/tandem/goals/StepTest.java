package care.tandem.goals;

import static care.tandem.goals.StepState.DONE;
import static care.tandem.goals.StepState.DROPPED;
import static care.tandem.goals.StepState.OPEN;
import static care.tandem.goals.StepState.POSTPONED;
import static care.tandem.goals.Trial.CLIENT_HAND;
import static care.tandem.goals.Trial.THERAPIST_HAND;
import static care.tandem.goals.Trial.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.tandem.door.Refused;
import care.tandem.door.Side;
import care.tandem.door.Stale;
import care.tandem.vault.TrialVault;
import care.tandem.vault.Vault;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StepTest {

    private final Vault vault = TrialVault.ofSomeClinic();
    private final Goal goal = Trial.goal("Sleep", vault);

    @Test
    void saysWhoSuggestedIt() {
        StepView step = step(THERAPIST_HAND, " A walk at dusk ").view(true, null, vault);

        assertThat(step.words()).isEqualTo("A walk at dusk");
        assertThat(step.suggestedSide()).isEqualTo(Side.CLINICIAN);
        assertThat(step.isOpen()).isTrue();
    }

    @Test
    void goesToTheEndOfTheOthers() {
        Step first = added("Tea");
        Step second = added("Book");
        assertThat(second.position()).isGreaterThan(first.position());
    }

    @Test
    void standsBetweenItsNewNeighboursHoweverOftenItIsMoved() {
        Step first = added("Tea");
        Step second = added("Book");
        Step third = added("Bed");

        for (int i = 0; i < 200; i++) {
            third.placed(CLIENT_HAND, first, second);
            Step moved = third;
            third = second;
            second = moved;
            assertThat(second.position()).isBetween(first.position(), third.position());
            assertThat(second.position()).isNotEqualTo(third.position());
        }
    }

    @Test
    void canBeFirstAndLast() {
        Step first = added("Tea");
        Step second = added("Book");

        second.placed(CLIENT_HAND, null, first);
        assertThat(second.position()).isLessThan(first.position());

        second.placed(CLIENT_HAND, first, null);
        assertThat(second.position()).isGreaterThan(first.position()).isEqualByComparingTo(BigDecimal.ONE);
    }

    @ParameterizedTest
    @EnumSource(names = {"DONE", "POSTPONED", "DROPPED"})
    void isSettledWithASentenceAndOpenAgain(StepState state) {
        Step step = added("Tea");
        GoalEntry entry = step.settled(THERAPIST_HAND, state, "It rained", 0, vault);

        assertThat(step.isOpen()).isFalse();
        assertThat(entry.words(vault)).isEqualTo("It rained");
        assertThat(entry.outcome()).isEqualTo(state.name());
        assertThat(step.view(false, null, vault).stateAt()).isNotNull();

        step.settled(CLIENT_HAND, OPEN, null, 0, vault);
        assertThat(step.isOpen()).isTrue();
        assertThat(step.view(false, null, vault).stateAt()).isNull();
    }

    @Test
    void isNotSettledTwiceInTheSameWayWithoutAWord() {
        Step step = added("Tea");
        step.settled(CLIENT_HAND, DONE, null, 0, vault);
        var since = step.view(false, null, vault).stateAt();
        assertRefused("state", "refused.same", () -> step.settled(THERAPIST_HAND, DONE, " ", 0, vault));
        step.settled(THERAPIST_HAND, DONE, "Well done", 0, vault);
        assertThat(step.view(false, null, vault).stateAt()).isEqualTo(since);
    }

    @Test
    void isNotRewordedToWhatItSays() {
        Step step = added("Tea");
        assertRefused("words", "refused.goal.reword.same", () -> step.rewordedBy(CLIENT_HAND, " Tea ", 1, vault));
    }

    @Test
    void isRewordedByWhoeverSuggestedItAlone() {
        Step step = added("Tea");
        assertRefused(
                "words", "refused.step.reword.theirs", () -> step.rewordedBy(THERAPIST_HAND, "Green tea", 1, vault));

        GoalEntry entry = step.rewordedBy(CLIENT_HAND, "Green tea", 1, vault);
        assertThat(entry.words(vault)).isEqualTo("Tea");
        assertThat(step.view(false, null, vault).words()).isEqualTo("Green tea");
    }

    @Test
    void isNotRewordedIntoNoWordsNorByWhoeverSawOlderOnes() {
        Step step = added("Tea");
        assertRefused("words", "refused.text.empty", () -> step.rewordedBy(CLIENT_HAND, " ", 1, vault));

        step.rewordedBy(CLIENT_HAND, "Green tea", 1, vault);
        assertThatThrownBy(() -> step.rewordedBy(CLIENT_HAND, "Cocoa", 1, vault))
                .isInstanceOf(Stale.class);
        assertThat(step.view(false, null, vault).words()).isEqualTo("Green tea");
    }

    @Test
    void isNotChangedByWhoeverSawAnOlderVersion() {
        Step step = added("Tea");
        assertThatThrownBy(() -> step.settled(CLIENT_HAND, DONE, null, 1, vault))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> step.rewordedBy(CLIENT_HAND, "Coffee", 7, vault))
                .isInstanceOf(Stale.class);
        assertThat(step.isOpen()).isTrue();
    }

    @Test
    void isNotChangedOnceItsGoalHasEnded() {
        Step step = added("Tea");
        goal.movedTo(GoalState.ENTERED_IN_ERROR, CLIENT_HAND, null, 0, vault);

        assertRefused(Refused.WHOLE, "refused.goal.ended", () -> step.settled(CLIENT_HAND, DROPPED, null, 0, vault));
        assertRefused(Refused.WHOLE, "refused.goal.ended", () -> step.placed(CLIENT_HAND, null, null));
        assertRefused("words", "refused.goal.ended", () -> step.rewordedBy(CLIENT_HAND, "Coffee", 1, vault));
        assertRefused("words", "refused.goal.ended", () -> step(CLIENT_HAND, "Cocoa"));
    }

    @Test
    void refusesASentenceThatIsTooLong() {
        Step step = added("Tea");
        assertRefused(
                "sentence",
                "refused.text.tooLong",
                () -> step.settled(CLIENT_HAND, POSTPONED, "x".repeat(2_001), 0, vault));
    }

    @Test
    void needsWords() {
        assertRefused("words", "refused.text.empty", () -> step(CLIENT_HAND, ""));
    }

    private Step added(String words) {
        Step step = step(CLIENT_HAND, words);
        goal.steps().add(step);
        return step;
    }

    private Step step(Hand hand, String words) {
        return new Step(goal, hand.side(), "words", words, vault);
    }
}
