package care.tandem.doors;

import static care.tandem.doors.Person.CLIENT;
import static care.tandem.doors.Person.THERAPIST;
import static care.tandem.doors.Practice.ALDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import care.tandem.door.NotFound;
import care.tandem.goals.AcceptGoal;
import care.tandem.goals.AskForChange;
import care.tandem.goals.CheckInOnGoal;
import care.tandem.goals.CheckIns;
import care.tandem.goals.DeclineGoal;
import care.tandem.goals.GoalState;
import care.tandem.goals.Goals;
import care.tandem.goals.MoveGoal;
import care.tandem.goals.RewordGoal;
import care.tandem.goals.SettleStep;
import care.tandem.goals.StepState;
import care.tandem.goals.Steps;
import care.tandem.goals.SuggestStep;
import care.tandem.noteforms.Format;
import care.tandem.notes.BeginNote;
import care.tandem.notes.Corrections;
import care.tandem.notes.KeepAddendum;
import care.tandem.notes.KeepNote;
import care.tandem.notes.NoteAct;
import care.tandem.notes.NoteState;
import care.tandem.notes.Notes;
import care.tandem.notes.SignNote;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What bad input gets: a refusal at its field, nothing written, one trace. */
@InServer
class BadInputTest {

    private static final String TOO_LONG_A_SENTENCE = "x".repeat(2_001);
    private static final String TOO_LONG_A_TEXT = "x".repeat(20_001);
    private static final String MEGABYTE = "x".repeat(1_048_576);

    @Inject
    Goals goals;

    @Inject
    Steps steps;

    @Inject
    CheckIns checkIns;

    @Inject
    Notes notes;

    @Inject
    Corrections corrections;

    @Resource(lookup = "java:jboss/datasources/TandemDS")
    DataSource database;

    @Test
    void isRefusedAtTheFieldOfAProposal() throws SQLException {
        as(CLIENT);
        for (String words : new String[] {"", "  \n", TOO_LONG_A_SENTENCE, MEGABYTE}) {
            assertRefused("words", "Goals.propose", () -> goals.propose(Writing.proposal(me(), words)));
        }
        LocalDate yesterday = Writing.today().minusDays(1);
        assertRefused("due", "Goals.propose", () -> goals.propose(Writing.proposal(me(), "Rest", yesterday)));
        assertRefused("client", "Goals.propose", () -> goals.propose(Writing.proposal(null, "Rest")));
    }

    @Test
    void isRefusedAtTheFieldOfAnAnswerToAProposal() throws SQLException {
        UUID goal = writing().proposedGoal();
        as(THERAPIST);
        long seen = goals.open(goal).version();

        for (String words : new String[] {"", TOO_LONG_A_SENTENCE, MEGABYTE}) {
            assertRefused("words", "Goals.reword", () -> goals.reword(new RewordGoal(goal, 0, words)));
            assertRefused(
                    "reason", "Goals.askForChange", () -> goals.askForChange(new AskForChange(goal, seen, words)));
        }
        assertRefused("", "Goals.reword", () -> goals.reword(new RewordGoal(goal, 4, "Rest")));
        assertRefused("reason", "Goals.decline", () -> goals.decline(new DeclineGoal(goal, seen, " ")));
        assertRefused("reason", "Goals.decline", () -> goals.decline(new DeclineGoal(goal, seen, MEGABYTE)));
        for (long wrong : new long[] {-1, seen + 1, Long.MAX_VALUE}) {
            assertRefused("", "Goals.accept", () -> goals.accept(new AcceptGoal(goal, wrong, true)));
            assertRefused("", "Goals.decline", () -> goals.decline(new DeclineGoal(goal, wrong, "no")));
        }
        assertThat(goals.open(goal).state()).isEqualTo(GoalState.PROPOSED);
    }

    @Test
    void isRefusedAtTheFieldOfAStepOrAMove() throws SQLException {
        UUID goal = writing().activeGoal();
        UUID step = writing().step(goal);
        as(CLIENT);
        long seen = goals.open(goal).version();

        for (String words : new String[] {"", TOO_LONG_A_SENTENCE}) {
            assertRefused("words", "Steps.suggest", () -> steps.suggest(new SuggestStep(goal, words)));
        }
        assertRefused("", "Steps.settle", () -> steps.settle(new SettleStep(goal, step, 9, StepState.DONE, null)));
        assertRefused("next", "Goals.move", () -> goals.move(new MoveGoal(goal, seen, GoalState.REJECTED, null)));
        assertRefused(
                "reason",
                "Goals.move",
                () -> goals.move(new MoveGoal(goal, seen, GoalState.ON_HOLD, TOO_LONG_A_SENTENCE)));
        assertRefused("", "Goals.move", () -> goals.move(new MoveGoal(goal, seen - 1, GoalState.ON_HOLD, null)));
    }

    @Test
    void isRefusedAtTheFieldOfACheckIn() throws SQLException {
        UUID goal = writing().activeGoal();
        LocalDate today = Writing.today();
        as(CLIENT);

        for (int rating : new int[] {-1, 11, Integer.MAX_VALUE}) {
            assertRefused("rating", "CheckIns.keep", checkIn(goal, rating, null, today));
        }
        assertRefused("onDay", "CheckIns.keep", checkIn(goal, 5, null, today.plusDays(1)));
        assertRefused("onDay", "CheckIns.keep", checkIn(goal, 5, null, LocalDate.MIN));
        assertRefused("onDay", "CheckIns.keep", checkIn(goal, 5, null, null));
        assertRefused("words", "CheckIns.keep", checkIn(goal, 5, TOO_LONG_A_SENTENCE, today));
    }

    @Test
    void findsNothingWhereAStepIsOfAnotherGoal() throws SQLException {
        UUID goal = writing().activeGoal();
        UUID other = writing().step(writing().activeGoal());
        as(CLIENT);
        Traces traces = Traces.from(database, ALDER.id());

        Throwable thrown = catchThrowable(() -> steps.settle(new SettleStep(goal, other, 0, StepState.DONE, null)));

        assertThat(thrown).isInstanceOf(NotFound.class);
        assertThat(traces.left()).containsExactly("Steps.settle REFUSED NotFound");
    }

    @Test
    void isRefusedAtTheFieldOfANote() throws SQLException {
        as(THERAPIST);
        LocalDate today = Writing.today();
        assertRefused("sessionDay", "Notes.begin", begin(CLIENT.of(ALDER), Format.SOAP, today.plusDays(1)));
        assertRefused("sessionDay", "Notes.begin", begin(CLIENT.of(ALDER), Format.SOAP, null));
        assertRefused("client", "Notes.begin", begin(null, Format.SOAP, today));
        assertRefused("format", "Notes.begin", begin(CLIENT.of(ALDER), null, today));

        UUID note = writing().emptyDraft();
        for (String passage : List.of("section0", "section4", "summary", "heard")) {
            assertRefused(passage, "Notes.keep", keep(Passages.one(note, passage, 0, TOO_LONG_A_TEXT)));
            assertRefused(passage, "Notes.keep", keep(Passages.one(note, passage, 0, MEGABYTE)));
        }
    }

    @Test
    void leavesADraftAsItWas() throws SQLException {
        UUID note = writing().draft();
        assertRefused("section3", "Notes.keep", keep(Passages.one(note, "section3", 0, "Seen too long ago")));
        assertRefused("section4", "Notes.sign", sign(Passages.one(note, "section4", 1, " "), false, null, null));
        assertRefused("summary", "Notes.sign", sign(Passages.one(note, "summary", 1, ""), false, null, null));
        KeepNote asItIs = new KeepNote(note, Map.of(), List.of(), null);
        assertRefused("lookAgain", "Notes.sign", sign(asItIs, true, "She asked me to", null));
        assertRefused("lookAgain", "Notes.sign", sign(asItIs, true, "She asked me to", Writing.today()));
        assertRefused(
                "reason", "Notes.sign", sign(asItIs, true, " ", Writing.today().plusDays(1)));

        assertThat(notes.open(note).state()).isEqualTo(NoteState.DRAFT);
    }

    @Test
    void leavesASignedNoteAsItWas() throws SQLException {
        UUID note = writing().signedNote();
        long seen = notes.open(note).version();
        assertRefused("", "Notes.keep", keep(Passages.one(note, "section0", 1, "Something else")));
        assertRefused("reason", "Corrections.strike", () -> corrections.strike(new NoteAct(note, seen, " ")));
        assertRefused("reason", "Corrections.unlock", () -> corrections.unlock(new NoteAct(note, seen, MEGABYTE)));
        assertRefused("", "Corrections.unlock", () -> corrections.unlock(new NoteAct(note, seen + 1, "Why")));
        assertRefused("addendum", "Corrections.add", add(note, MEGABYTE, false));
        assertRefused("addendum", "Corrections.add", add(note, " ", true));
        corrections.add(new KeepAddendum(note, null, 0, "The first one", false));
        assertRefused("", "Corrections.add", add(note, "A second open one", false));
        UUID draft = writing().draft();
        assertRefused("", "Corrections.add", add(draft, "To a draft", false));
    }

    private Runnable begin(@Nullable UUID client, @Nullable Format format, @Nullable LocalDate day) {
        return () -> notes.begin(new BeginNote(client, null, format, day, false));
    }

    private Runnable keep(KeepNote command) {
        return () -> notes.keep(command);
    }

    private Runnable sign(KeepNote kept, boolean withhold, @Nullable String reason, @Nullable LocalDate lookAgain) {
        return () -> notes.sign(new SignNote(kept, withhold, reason, lookAgain, List.of()));
    }

    private Runnable add(UUID note, String words, boolean sign) {
        return () -> corrections.add(new KeepAddendum(note, null, 0, words, sign));
    }

    private Runnable checkIn(UUID goal, int rating, @Nullable String words, @Nullable LocalDate day) {
        return () -> checkIns.keep(new CheckInOnGoal(goal, rating, words, day));
    }

    private void assertRefused(String field, String call, Runnable act) throws SQLException {
        Untouched.by(database).refused(field, call, act);
    }

    private static Writing writing() {
        return Writing.in(ALDER);
    }

    private static void as(Person person) {
        writing().enter(person);
    }

    private static UUID me() {
        return CLIENT.of(ALDER);
    }
}
