package care.tandem.doors;

import static care.tandem.doors.Person.CLIENT;
import static care.tandem.doors.Person.CLIENT2;
import static care.tandem.doors.Person.PEER;
import static care.tandem.doors.Person.SUPERVISOR;
import static care.tandem.doors.Person.THERAPIST;
import static care.tandem.doors.Person.THERAPIST2;
import static care.tandem.doors.Practice.ALDER;
import static care.tandem.doors.Practice.BIRCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import care.tandem.door.NotAllowed;
import care.tandem.door.NotFound;
import care.tandem.door.Refused;
import care.tandem.door.Stale;
import care.tandem.goals.GoalFilter;
import care.tandem.goals.GoalLine;
import care.tandem.goals.GoalState;
import care.tandem.goals.Goals;
import care.tandem.goals.MoveGoal;
import care.tandem.notes.BringBack;
import care.tandem.notes.Corrections;
import care.tandem.notes.Drafts;
import care.tandem.notes.KeepNote;
import care.tandem.notes.KeptNote;
import care.tandem.notes.NoteAct;
import care.tandem.notes.NoteFilter;
import care.tandem.notes.NoteLine;
import care.tandem.notes.NoteView;
import care.tandem.notes.Notes;
import care.tandem.notes.SavedState;
import care.tandem.notes.SavedTexts;
import care.tandem.notesearch.GoalNoteLine;
import care.tandem.notesearch.GoldenThread;
import care.tandem.policies.Unlocking.Policy;
import care.tandem.thread.PlanItem;
import care.tandem.thread.WorkOnGoal;
import care.tandem.thread.WorkedOn;
import care.tandem.writing.Written;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** How goals and notes know of each other, and who is told. */
@InServer
class GoldenThreadTest {

    @Inject
    Notes notes;

    @Inject
    Drafts drafts;

    @Inject
    GoldenThread thread;

    @Inject
    Goals goals;

    @Inject
    SavedTexts saved;

    @Inject
    Corrections corrections;

    @Resource(lookup = "java:jboss/datasources/TandemDS")
    DataSource database;

    @Test
    void holdsTheGoalsAndNextStepsAtHandWhileOneWrites() {
        UUID goal = writing().activeGoal();
        UUID step = writing().step(goal);
        UUID note = writing().emptyDraft();

        assertThat(drafts.open(note).plan())
                .extracting(WorkedOn::item, WorkedOn::words, WorkedOn::named)
                .containsSubsequence(
                        tuple(new PlanItem(goal, null), "Sleep through the night", false),
                        tuple(new PlanItem(goal, step), "No telephone in bed", false));
        notes.keep(Passages.on(note, goal, "Two nights"));
        NoteView view = notes.open(note);
        assertThat(view.goals())
                .extracting(WorkedOn::getGoal, WorkedOn::sentence, WorkedOn::rating)
                .containsExactly(tuple(goal, "Two nights", 6));
    }

    @Test
    void putsTogetherWhatTwoDevicesSaidOnAGoal() {
        UUID goal = writing().activeGoal();
        UUID note = writing().emptyDraft();
        PlanItem item = new PlanItem(goal, null);
        notes.keep(Passages.on(note, goal, "Slept well. He woke."));
        notes.keep(says(note, item, new Written(1, "At last slept well. He woke.", "Slept well. He woke.")));
        KeptNote kept = notes.keep(says(note, item, new Written(1, "Slept well. He sang.", "Slept well. He woke.")));
        assertThat(kept.goals()).extracting(WorkedOn::sentence).containsExactly("At last slept well. He sang.");
        assertThatThrownBy(() -> notes.keep(says(note, item, new Written(1, "Something else", null))))
                .isInstanceOf(Stale.class);
        assertThat(notes.passages(note).goals()).extracting(WorkedOn::rating).containsExactly(6);
    }

    @Test
    void bringsBackWhatWasSaidOnAGoal() {
        UUID goal = writing().activeGoal();
        UUID note = writing().emptyDraft();
        notes.keep(Passages.on(note, goal, "A long story"));
        notes.keep(says(note, new PlanItem(goal, null), new Written(1, "Oh", null)));
        SavedState state = saved.list(note).states().get(0);
        saved.bringBack(new BringBack(note, state.id(), 2));
        assertThat(notes.open(note).goals()).extracting(WorkedOn::sentence).containsExactly("A long story");
    }

    @Test
    void namesNoGoalOfAnotherClientNorOneThatHadEndedBefore() throws SQLException {
        UUID theirs = writing().awaitedNote();
        UUID other = writing().activeGoal(CLIENT2, THERAPIST2);
        UUID elsewhere = Writing.in(BIRCH).activeGoal();
        UUID ended = writing().activeGoal();
        goals.move(new MoveGoal(ended, goals.open(ended).version(), GoalState.COMPLETED, "Done"));
        age(ended);
        UUID note = writing().emptyDraft();
        for (UUID goal : List.of(theirs, other, elsewhere, ended, UUID.randomUUID())) {
            assertThatThrownBy(() -> notes.keep(Passages.on(note, goal, "No"))).hasMessage("refused.note.goal");
        }
        UUID goal = writing().activeGoal();
        UUID step = writing().step(writing().activeGoal());
        as(THERAPIST);
        assertThatThrownBy(() -> notes.keep(says(note, new PlanItem(goal, step), new Written(0, "No", null))))
                .hasMessage("refused.note.goal");
        assertThat(notes.open(note).goals()).isEmpty();
    }

    @Test
    void isLockedWithTheNoteAndPartOfWhatIsSigned() {
        UUID goal = writing().activeGoal();
        UUID note = writing().draftOn(goal);
        notes.sign(Passages.signed(Passages.whole(note)));

        NoteView view = notes.open(note);
        assertThat(view.intact()).isTrue();
        assertThat(drafts.open(note).plan()).isEmpty();
        assertThat(notes.exactText(note, view.events().get(0).id()))
                .startsWith("Tandem session note, form 2\n")
                .contains(
                        "goal " + goal + "\nrating 6\n[WORKED_ON]\nSleep through the night\n[SENTENCE]\nTwo nights\n");
        assertThatThrownBy(() -> notes.keep(says(note, new PlanItem(goal, null), new Written(1, "More", null))))
                .isInstanceOf(Refused.class)
                .hasMessage("refused.note.signed");
    }

    @Test
    void leadsFromTheGoalToTheNotesThatOneMayRead() {
        UUID goal = writing().activeGoal();
        UUID draft = writing().emptyDraft();
        notes.keep(Passages.on(draft, goal, "Not yet signed"));
        UUID signed = writing().draftOn(goal);
        notes.sign(Passages.signed(Passages.whole(signed)));

        assertThat(thread.of(goal)).extracting(GoalNoteLine::note).containsExactlyInAnyOrder(draft, signed);
        NoteFilter naming = NoteFilter.ALL.naming(goal);
        assertThat(notes.list(naming).lines()).extracting(NoteLine::id).containsExactlyInAnyOrder(draft, signed);
        for (Person other : new Person[] {THERAPIST2, PEER, SUPERVISOR}) {
            as(other);
            assertThatThrownBy(() -> thread.of(goal)).as("%s", other).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> notes.list(naming)).as("%s", other).isInstanceOf(NotFound.class);
        }
        as(CLIENT);
        assertThatThrownBy(() -> thread.of(goal)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void leadsToNoNoteThatWasAnError() {
        UUID goal = writing().activeGoal();
        UUID note = writing().emptyDraft();
        notes.keep(Passages.on(note, goal, "Of somebody else"));
        notes.sign(Passages.signed(Passages.whole(note)));
        corrections.strike(new NoteAct(note, notes.open(note).version(), "It is about somebody else"));
        assertThat(thread.of(goal)).isEmpty();
    }

    @Test
    void tellsTheTherapistWhatNotesHaveNotTouched() throws SQLException {
        UUID touched = agedGoal();
        UUID untouched = agedGoal();
        UUID note = writing().emptyDraft();
        assertThat(drafts.open(note).plan())
                .filteredOn(work -> work.untouchedSince() != null)
                .extracting(WorkedOn::getGoal)
                .contains(touched, untouched);
        notes.keep(Passages.on(note, touched, "Two nights"));
        notes.sign(Passages.signed(Passages.whole(note)));

        GoalFilter filter = new GoalFilter(CLIENT.of(ALDER), GoalFilter.Which.UNTOUCHED, GoalFilter.Order.CHANGED, 0);
        assertThat(goals.list(filter).lines())
                .extracting(GoalLine::id, GoalLine::untouchedWeeks)
                .contains(tuple(untouched, 6))
                .extracting(line -> line.toList().get(0))
                .doesNotContain(touched);
        ClinicWriting.decide(ALDER, Policy.WITHIN_HOURS, 72, 720, 7);
        as(THERAPIST);
        assertThat(goals.list(filter).lines())
                .as("as long as the clinic decides")
                .extracting(GoalLine::id)
                .doesNotContain(untouched);
        ClinicWriting.decide(ALDER, Policy.WITHIN_HOURS, 72, 720);
        as(CLIENT);
        assertThat(goals.list(filter).lines()).isEmpty();
        assertThat(goals.list(GoalFilter.OPEN).lines())
                .extracting(GoalLine::untouchedWeeks)
                .containsOnlyNulls();
    }

    /** One that is active for six weeks. */
    private UUID agedGoal() throws SQLException {
        UUID goal = writing().activeGoal();
        age(goal);
        return goal;
    }

    private void age(UUID goal) throws SQLException {
        try (DatabaseSession session = DatabaseSession.in(ALDER, database)) {
            session.change("update goal set state_at = now() - interval '44 days' where id = '" + goal + "'");
            session.keep();
        }
    }

    private static KeepNote says(UUID note, PlanItem item, Written words) {
        return Passages.on(note, new WorkOnGoal(item, null, words, null));
    }

    private static Writing writing() {
        return Writing.in(ALDER);
    }

    private static void as(Person person) {
        writing().enter(person);
    }
}
