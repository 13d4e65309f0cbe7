package care.tandem.doors;

import static care.tandem.doors.Person.CLIENT;
import static care.tandem.doors.Person.THERAPIST;
import static care.tandem.doors.Practice.ALDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.tandem.door.NotFound;
import care.tandem.door.Refused;
import care.tandem.goals.GoalFilter;
import care.tandem.goals.GoalLine;
import care.tandem.goals.Goals;
import care.tandem.goals.PlaceStep;
import care.tandem.goals.ProposeGoal;
import care.tandem.goals.SettleStep;
import care.tandem.goals.StepState;
import care.tandem.goals.StepView;
import care.tandem.goals.Steps;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The small steps of a goal: one after the other, in the order that both see. */
@InServer
class StepsTest {

    @Inject
    Goals goals;

    @Inject
    Steps steps;

    @Test
    void goForwardStepByStep() {
        UUID goal = writing().activeGoal();
        UUID first = writing().step(goal);
        UUID second = writing().step(goal);
        assertThat(goals.open(goal).steps()).extracting(StepView::id).containsExactly(first, second);

        as(THERAPIST);
        steps.settle(new SettleStep(goal, first, version(goal, first), StepState.DONE, null));

        as(CLIENT);
        assertThat(goals.open(goal).steps()).extracting(StepView::isDone).containsExactly(true, false);
        assertThat(goals.open(goal).steps()).extracting(StepView::next).containsExactly(false, true);
        assertThat(line(goal).nextStep()).isEqualTo("No telephone in bed");
        assertThat(line(goal).nextStepVersion()).isEqualTo(version(goal, second));

        steps.settle(new SettleStep(goal, first, version(goal, first), StepState.OPEN, null));
        assertThat(goals.open(goal).steps()).extracting(StepView::isDone).containsExactly(false, false);
    }

    @Test
    void standWhereTheyWerePut() {
        UUID goal = writing().activeGoal();
        UUID first = writing().step(goal);
        UUID second = writing().step(goal);
        UUID third = writing().step(goal);

        place(goal, third, first);
        assertThat(order(goal)).containsExactly(third, first, second);
        as(THERAPIST);
        place(goal, third, second);
        assertThat(order(goal)).containsExactly(first, third, second);
        place(goal, first, null);
        assertThat(order(goal)).containsExactly(third, second, first);
    }

    @Test
    void areNotPutWhereTheyStand() {
        UUID goal = writing().activeGoal();
        UUID first = writing().step(goal);
        UUID last = writing().step(goal);
        as(CLIENT);
        assertThatThrownBy(() -> place(goal, last, null)).hasMessage("refused.same");
        assertThatThrownBy(() -> place(goal, first, last)).hasMessage("refused.same");
        assertThatThrownBy(() -> place(goal, last, last)).hasMessage("refused.same");
        assertThat(order(goal)).containsExactly(first, last);
    }

    @Test
    void areNotPutBeforeAStepOfAnotherGoal() {
        UUID goal = writing().activeGoal();
        UUID step = writing().step(goal);
        UUID elsewhere = writing().step(writing().activeGoal());
        as(CLIENT);
        assertThatThrownBy(() -> place(goal, step, elsewhere)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> place(goal, elsewhere, step)).isInstanceOf(NotFound.class);
    }

    @Test
    void areTwelveAtMostToBeginWith() {
        as(CLIENT);
        UUID goal = goals.propose(proposalWith(12));
        assertThat(goals.open(goal).steps()).hasSize(12);
        assertThatThrownBy(() -> goals.propose(proposalWith(13)))
                .isInstanceOf(Refused.class)
                .hasMessage("refused.goal.steps");
    }

    private static ProposeGoal proposalWith(int steps) {
        return new ProposeGoal(CLIENT.of(ALDER), "To sing", null, null, Collections.nCopies(steps, "Hum"), null);
    }

    private void place(UUID goal, UUID step, @Nullable UUID before) {
        steps.place(new PlaceStep(goal, step, before));
    }

    private List<UUID> order(UUID goal) {
        return goals.open(goal).steps().stream().map(StepView::id).toList();
    }

    private static Writing writing() {
        return Writing.in(ALDER);
    }

    private static void as(Person person) {
        writing().enter(person);
    }

    private GoalLine line(UUID goal) {
        return goals.list(GoalFilter.OPEN).lines().stream()
                .filter(line -> line.id().equals(goal))
                .findFirst()
                .orElseThrow();
    }

    private long version(UUID goal, UUID step) {
        return goals.open(goal).steps().stream()
                .filter(view -> view.id().equals(step))
                .findFirst()
                .orElseThrow()
                .version();
    }
}
