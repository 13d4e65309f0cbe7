package care.tandem.doors;

import static care.tandem.doors.Person.CLIENT;
import static care.tandem.doors.Person.THERAPIST;
import static care.tandem.doors.Practice.ALDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import care.tandem.door.Refused;
import care.tandem.door.Stale;
import care.tandem.goals.EntryKind;
import care.tandem.goals.GoalState;
import care.tandem.goals.Goals;
import care.tandem.goals.HappeningView;
import care.tandem.goals.MoveGoal;
import care.tandem.goals.RewordGoal;
import care.tandem.goals.ScaleText;
import care.tandem.goals.Scales;
import care.tandem.goals.SettleStep;
import care.tandem.goals.StepState;
import care.tandem.goals.Steps;
import care.tandem.goals.WriteScale;
import care.tandem.notes.Drafts;
import care.tandem.notes.KeepNote;
import care.tandem.notes.KeptNote;
import care.tandem.notes.Notes;
import care.tandem.notes.PassageView;
import care.tandem.notes.SavedState;
import care.tandem.notes.SavedTexts;
import care.tandem.notes.SetAside;
import care.tandem.thread.PlanItem;
import care.tandem.thread.WorkOnGoal;
import care.tandem.thread.WorkedOn;
import care.tandem.writing.Written;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What somebody writes while something else changes: it is there afterwards. */
@InServer
class WrittenMeanwhileTest {

    @Inject
    Notes notes;

    @Inject
    Drafts drafts;

    @Inject
    SavedTexts saved;

    @Inject
    Goals goals;

    @Inject
    Scales scales;

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
        assertThat(drafts.open(note).plan())
                .extracting(WorkedOn::item)
                .contains(new PlanItem(goal, null), new PlanItem(goal, step));
        notes.keep(Passages.on(note, goal, "Two nights"));
        notes.keep(Passages.on(
                note, new WorkOnGoal(new PlanItem(goal, step), null, new Written(0, "In a drawer", null), null)));
        assertThat(notes.open(note).goals())
                .extracting(WorkedOn::sentence)
                .containsExactly("Two nights", "In a drawer");
    }

    /** A conflict at one place, and a text that is refused at another, hold up nothing else. */
    @Test
    void keepsAllThatMetNothing() {
        UUID goal = Writing.in(ALDER).activeGoal();
        UUID note = Writing.in(ALDER).draftOn(goal);
        notes.keep(Passages.one(note, "section0", 0, "He slept"));
        Map<String, Written> passages = Map.of(
                "section0", new Written(0, "She woke", null),
                "section1", new Written(0, "Rested", null),
                "section2", new Written(0, "x".repeat(20_001), null));
        WorkOnGoal met = new WorkOnGoal(new PlanItem(goal, null), null, new Written(0, "No night", null), null);

        KeptNote kept = notes.keep(new KeepNote(note, passages, List.of(met), List.of(), null));

        assertThat(kept.refused())
                .extracting(Refused::field, Refused::key)
                .containsExactlyInAnyOrder(
                        tuple("section0", "refused.stale"),
                        tuple("section2", "refused.text.tooLong"),
                        tuple("goal-" + goal, "refused.stale"));
        assertThat(kept.passages())
                .filteredOn(one -> one.number() > 0)
                .extracting(PassageView::name, PassageView::words)
                .containsExactly(tuple("section0", "He slept"), tuple("section1", "Rested"));
        assertThat(kept.goals()).extracting(WorkedOn::sentence).containsExactly("Two nights");
        assertThatThrownBy(() -> notes.keep(Passages.on(note, met))).isInstanceOf(Stale.class);
        Map<String, Written> onGoal = Map.of("section1", new Written(0, "Elsewhere", null));
        WorkOnGoal fine = new WorkOnGoal(new PlanItem(goal, null), null, new Written(1, "Three nights", null), null);
        assertThat(notes.keep(new KeepNote(note, onGoal, List.of(fine), List.of(), null))
                        .goals())
                .extracting(WorkedOn::sentence)
                .containsExactly("Three nights");
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
                .extracting(SavedState::passage, SavedState::number, SavedState::words, SavedState::aside)
                .containsExactly(tuple("section0", 1, "She woke", true));
        notes.keep(Passages.one(note, "section0", 1, "Nobody slept"));
        assertThat(saved.list(note).states())
                .extracting(SavedState::words, SavedState::aside)
                .contains(tuple("She woke", true), tuple("He slept", false));
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

    @Test
    void keepsTheLevelsOfAScaleThatWereNotPutIn() {
        UUID goal = Writing.in(ALDER).activeGoal();
        UUID scale = Writing.in(ALDER).scale(goal);
        ScaleText mine = new ScaleText(List.of("None", "One", "Two", "Three", "Four"), 3, 2, -1);
        scales.setAside(new WriteScale(goal, scale, 0, mine));
        assertThat(goals.history(goal).happenings())
                .filteredOn(happening -> happening.kind() == EntryKind.SET_ASIDE)
                .singleElement()
                .satisfies(happening -> assertThat(happening.words()).contains("+2  Four", "\u22122  None"));
        assertThat(Objects.requireNonNull(goals.open(goal).getScale()).text()).isEqualTo(Writing.scaleText());
    }

    private static void as(Person person) {
        Writing.in(ALDER).enter(person);
    }
}
