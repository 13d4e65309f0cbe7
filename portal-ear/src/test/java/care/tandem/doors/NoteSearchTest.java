package care.tandem.doors;

import static care.tandem.doors.Person.CLIENT;
import static care.tandem.doors.Person.SUPERVISOR;
import static care.tandem.doors.Person.SUPERVISOR2;
import static care.tandem.doors.Person.THERAPIST;
import static care.tandem.doors.Person.THERAPIST2;
import static care.tandem.doors.Practice.ALDER;
import static care.tandem.doors.Practice.BIRCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.tandem.door.Refused;
import care.tandem.notes.Corrections;
import care.tandem.notes.KeepAddendum;
import care.tandem.notes.NoteFilter;
import care.tandem.notes.NoteLine;
import care.tandem.notes.NotePage;
import care.tandem.notes.Notes;
import care.tandem.notesearch.NoteChoice;
import care.tandem.notesearch.NoteSearch;
import care.tandem.people.PersonFilter;
import care.tandem.thread.PlanItem;
import care.tandem.thread.WorkOnGoal;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Words are found in notes though nothing but sealed text and marks of words is kept of them. */
@InServer
class NoteSearchTest {

    /** A word that no other test writes. */
    private final String rare = "w" + UUID.randomUUID().toString().replace("-", "");

    @Inject
    Notes notes;

    @Inject
    NoteSearch search;

    @Inject
    Corrections corrections;

    @Resource(lookup = "java:jboss/datasources/TandemDS")
    DataSource database;

    @Test
    void findsWholeWordsWhateverTheirCaseAndAccents() {
        UUID note = draftSaying("La canción " + rare + "!");
        assertThat(found("CANCION " + rare.toUpperCase(Locale.ROOT))).containsExactly(note);
        assertThat(found(rare + " the")).containsExactly(note);
        assertThat(found(rare.substring(0, 20))).isEmpty();
        assertThat(found(rare + " river")).isEmpty();
    }

    @Test
    void findsNamesThatAreWordsAndWordsWithoutSpacesAndSaysWhatItLeftOut() {
        UUID note = draftSaying("Una und Łukasz " + rare + " 今日は王小明さんと");
        assertThat(found("Una lukasz " + rare)).containsExactly(note);
        assertThat(found("小明 " + rare)).containsExactly(note);
        assertThat(found("明小 " + rare)).isEmpty();
        NotePage page = notes.list(NoteFilter.ALL.with(search.seek("una " + rare + " x")));
        assertThat(page.leftOut()).containsExactly("una", "x");
        assertThat(page.whole()).isTrue();
    }

    @Test
    void findsADraftForItsAuthorAlone() {
        draftSaying(rare);
        for (Person other : List.of(THERAPIST2, SUPERVISOR, SUPERVISOR2)) {
            as(other);
            assertThat(found(rare)).as("%s", other).isEmpty();
        }
    }

    @Test
    void findsWhatASupervisorHasToSignAndNothingForOthers() {
        Writing.in(ALDER).awaitedNote();
        as(SUPERVISOR);
        assertThat(found("assessment voice")).isNotEmpty();
        as(SUPERVISOR2);
        assertThat(found("assessment voice")).isEmpty();
    }

    @Test
    void findsNoWordThatIsNotThereAnyMore() {
        UUID note = draftSaying(rare);
        notes.keep(Passages.one(note, "section0", 1, "Something else"));
        assertThat(found(rare)).isEmpty();
        notes.keep(Passages.one(note, "summary", 0, "For you: " + rare));
        assertThat(found(rare + " something")).containsExactly(note);
    }

    @Test
    void findsWhatWasAddedOnceItIsSigned() {
        UUID note = Writing.in(ALDER).signedNote();
        UUID open = corrections.add(new KeepAddendum(note, null, 0, "She rang " + rare, false));
        assertThat(found(rare)).isEmpty();
        corrections.add(new KeepAddendum(note, open, 0, "She rang " + rare, true));
        assertThat(found(rare + " assessment")).containsExactly(note);
    }

    @Test
    void findsWhatWasWrittenBeforeWordsWereMarkedAndChangesNothingOfIt() throws SQLException {
        UUID note = draftSaying(rare);
        try (DatabaseSession session = DatabaseSession.in(ALDER, database)) {
            session.change("update note set word_marks = null, marked = false where id = ?", note);
            session.keep();
        }
        String before = versionAndChanges(note);
        assertThat(found(rare)).containsExactly(note);
        assertThat(versionAndChanges(note)).isEqualTo(before);
    }

    @Test
    void opensNothingWithWordsThatSomebodyElseLookedFor() {
        draftSaying(rare);
        as(THERAPIST2);
        String theirs = search.seek(rare);
        as(THERAPIST);
        for (String foreign : List.of(theirs, "What is this?", "AAAA")) {
            NotePage page = notes.list(NoteFilter.ALL.with(foreign));
            assertThat(page.lines()).isEmpty();
            assertThat(page.words()).isNull();
        }
    }

    @Test
    void refusesWhatCannotBeLookedFor() {
        as(THERAPIST);
        assertRefused("", "refused.text.empty");
        assertRefused("the of 12 ?", "refused.find.none");
        assertRefused(
                "aaa bbb ccc ddd eee fff ggg hhh iii jjj kkk lll mmm nnn ooo ppp qqq rrr sss ttt uuu",
                "refused.find.many");
        assertRefused("x".repeat(201), "refused.text.tooLong");
    }

    @Test
    void leavesATraceWithoutTheWords() throws SQLException {
        as(THERAPIST);
        Traces traces = Traces.from(database, ALDER.id());
        String sought = search.seek("Secret " + rare);
        notes.list(NoteFilter.ALL.with(sought));
        assertThat(sought).doesNotContain(rare);
        assertThat(traces.left()).containsExactlyInAnyOrder("NoteSearch.seek DONE", "Notes.list DONE");
        assertThat(traces.whoAndWhat()).containsOnly("alder-therapist " + THERAPIST.of(ALDER));
    }

    @Test
    void marksTheSameWordOtherwiseInEachClinic() throws SQLException {
        for (Practice practice : Practice.values()) {
            Writing.in(practice).draft();
        }
        assertThat(marksIn(ALDER)).isNotEmpty().doesNotContainAnyElementsOf(marksIn(BIRCH));
    }

    @Test
    void offersThoseWhoWriteAboutTheSameClients() {
        as(THERAPIST);
        assertThat(search.clients(PersonFilter.ALL).lines())
                .extracting(NoteChoice::id)
                .contains(CLIENT.of(ALDER));
        assertThat(search.authors(PersonFilter.ALL).lines())
                .extracting(NoteChoice::id)
                .contains(THERAPIST.of(ALDER))
                .doesNotContain(SUPERVISOR.of(ALDER));
        assertThat(search.authors(PersonFilter.ALL).lines())
                .filteredOn(NoteChoice::mine)
                .extracting(NoteChoice::id)
                .containsExactly(THERAPIST.of(ALDER));
        UUID note = draftSaying(rare);
        assertThat(notes.list(NoteFilter.ALL.by(THERAPIST.of(ALDER))).lines())
                .extracting(NoteLine::id)
                .contains(note);
        assertThat(notes.list(NoteFilter.ALL.by(THERAPIST2.of(ALDER))).lines())
                .extracting(NoteLine::id)
                .doesNotContain(note);
        as(SUPERVISOR2);
        assertThat(search.clients(PersonFilter.ALL).lines()).isEmpty();
        assertThat(search.authors(PersonFilter.ALL).lines()).isEmpty();
    }

    @Test
    void findsANoteByWhatItSaysOnAGoal() throws SQLException {
        UUID goal = Writing.in(ALDER).activeGoal();
        UUID note = Writing.in(ALDER).emptyDraft();
        notes.keep(Passages.on(note, goal, "Two nights " + rare));
        assertThat(found(rare + " sleep")).as("in the goal's words, too").containsExactly(note);
        try (DatabaseSession session = DatabaseSession.in(ALDER, database)) {
            session.change("update note_goal set word_marks = null where note_id = ?", note);
            session.keep();
        }
        String before = versionAndChanges(note);
        assertThat(found(rare)).as("though it was not marked").containsExactly(note);
        assertThat(versionAndChanges(note)).isEqualTo(before);
        PlanItem item = new PlanItem(goal, null);
        notes.keep(Passages.on(note, new WorkOnGoal(item, false, null, null)));
        assertThat(found(rare)).as("it is named no more").isEmpty();
    }

    private UUID draftSaying(String words) {
        UUID note = Writing.in(ALDER).emptyDraft();
        notes.keep(Passages.one(note, "section0", 0, words));
        return note;
    }

    private List<UUID> found(String words) {
        return notes.list(NoteFilter.ALL.with(search.seek(words))).lines().stream()
                .map(NoteLine::id)
                .toList();
    }

    private void assertRefused(String words, String key) {
        assertThatThrownBy(() -> search.seek(words)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.field()).isEqualTo("words");
            assertThat(refused.key()).isEqualTo(key);
        });
    }

    private String versionAndChanges(UUID note) throws SQLException {
        try (DatabaseSession session = DatabaseSession.in(ALDER, database)) {
            return session.one("select version || ' ' || changes from note where id = ?", note);
        }
    }

    private List<String> marksIn(Practice practice) throws SQLException {
        try (DatabaseSession session = DatabaseSession.in(practice, database)) {
            return session.rows("select distinct unnest(word_marks) from note");
        }
    }

    private static void as(Person person) {
        Writing.in(ALDER).enter(person);
    }
}
