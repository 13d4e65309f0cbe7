package care.tandem.doors;

import static care.tandem.doors.Person.CLIENT;
import static care.tandem.doors.Person.THERAPIST;
import static care.tandem.doors.Practice.ALDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import care.tandem.door.Stale;
import care.tandem.goals.EntryKind;
import care.tandem.goals.GoalState;
import care.tandem.goals.Goals;
import care.tandem.goals.HappeningView;
import care.tandem.goals.MoveGoal;
import care.tandem.goals.RewordGoal;
import care.tandem.goals.SettleStep;
import care.tandem.goals.StepState;
import care.tandem.goals.Steps;
import care.tandem.notes.Notes;
import care.tandem.notes.PlanItem;
import care.tandem.notes.SavedState;
import care.tandem.notes.SavedTexts;
import care.tandem.notes.SetAside;
import care.tandem.notes.WorkOnGoal;
import care.tandem.notes.WorkedOn;
import care.tandem.notes.Written;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What somebody writes while something else changes: it is there afterwards. */
@InServer
class WrittenMeanwhileTest {

    @Inject
    Notes notes;

    @Inject
    SavedTexts saved;

    @Inject
    Goals goals;

    @Inject
    Steps steps;

    /** The client may say of a goal that it is reached while their therapist writes of how. */
    @Test
    void namesAGoalAndAStepThatEndedSinceTheSession() {
        UUID goal = Writing.in(ALDER).activeGoal();
        UUID step = Writing.in(ALDER).step(goal);
        UUID note = Writing.in(ALDER).emptyDraft();
        as(CLIENT);
        steps.settle(new SettleStep(goal, step, 0, StepState.DONE, ""));
        goals.move(new MoveGoal(goal, goals.open(goal).version(), GoalState.COMPLETED, "Done"));
        as(THERAPIST);
        assertThat(notes.open(note).plan())
                .extracting(WorkedOn::item)
                .contains(new PlanItem(goal, null), new PlanItem(goal, step));
        notes.keep(Passages.on(note, goal, "Two nights"));
        notes.keep(Passages.on(
                note, new WorkOnGoal(new PlanItem(goal, step), null, new Written(0, "In a drawer", null), null)));
        assertThat(notes.open(note).goals())
                .extracting(WorkedOn::sentence)
                .containsExactly("Two nights", "In a drawer");
    }

    @Test
    void keepsTheTextThatCouldNotBePutTogetherOnce() {
        UUID note = Writing.in(ALDER).emptyDraft();
        notes.keep(Passages.one(note, "section0", 0, "He slept"));
        assertThatThrownBy(() -> notes.keep(Passages.one(note, "section0", 0, "She woke")))
                .isInstanceOf(Stale.class);
        for (int i = 0; i < 2; i++) {
            saved.setAside(new SetAside(note, Map.of("section0", "She woke ", "section1", "")));
        }
        saved.setAside(new SetAside(note, Map.of("section0", "He slept")));

        assertThat(saved.list(note).states())
                .extracting(SavedState::passage, SavedState::number, SavedState::words)
                .containsExactly(tuple("section0", 1, "She woke"));
        notes.keep(Passages.one(note, "section0", 1, "Nobody slept"));
        assertThat(saved.list(note).states()).extracting(SavedState::words).contains("She woke", "He slept");
    }

    @Test
    void keepsTheWordsOfAGoalThatWereNotPutIn() {
        UUID goal = Writing.in(ALDER).activeGoal();
        as(CLIENT);
        goals.setAside(new RewordGoal(goal, 1, "Sleep for six hours"));
        assertThat(goals.history(goal).happenings())
                .filteredOn(happening -> happening.kind() == EntryKind.SET_ASIDE)
                .extracting(HappeningView::words)
                .containsExactly("Sleep for six hours");
        assertThat(goals.open(goal).getMine().words()).isEqualTo("Sleep through the night");
    }

    private static void as(Person person) {
        Writing.in(ALDER).enter(person);
    }
}
