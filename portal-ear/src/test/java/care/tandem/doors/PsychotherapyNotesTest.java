package care.tandem.doors;

import static care.tandem.doors.Person.ADMIN;
import static care.tandem.doors.Person.CLIENT;
import static care.tandem.doors.Person.CLIENT2;
import static care.tandem.doors.Person.FORMER;
import static care.tandem.doors.Person.PEER;
import static care.tandem.doors.Person.SUPERVISOR;
import static care.tandem.doors.Person.THERAPIST;
import static care.tandem.doors.Person.THERAPIST2;
import static care.tandem.doors.Practice.ALDER;
import static care.tandem.doors.Practice.BIRCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import care.tandem.door.NotAllowed;
import care.tandem.door.NotFound;
import care.tandem.door.Refused;
import care.tandem.door.Stale;
import care.tandem.people.PersonFilter;
import care.tandem.psychotherapy.BeginPsychotherapyNote;
import care.tandem.psychotherapy.EarlierText;
import care.tandem.psychotherapy.KeepPsychotherapyNote;
import care.tandem.psychotherapy.NotedClient;
import care.tandem.psychotherapy.OwnWords;
import care.tandem.psychotherapy.PsychotherapyNoteFilter;
import care.tandem.psychotherapy.PsychotherapyNoteLine;
import care.tandem.psychotherapy.PsychotherapyNotes;
import care.tandem.psychotherapy.SetPsychotherapyTextAside;
import care.tandem.psychotherapy.StrikePsychotherapyNote;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Psychotherapy notes through their door: their author's, and nobody else's. */
@InServer
class PsychotherapyNotesTest {

    @Inject
    PsychotherapyNotes notes;

    @Resource(lookup = "java:jboss/datasources/TandemDS")
    DataSource database;

    @Test
    void areWrittenGoneOnWithAndReadByTheirAuthor() {
        UUID note = OwnWriting.in(ALDER);
        notes.keep(new KeepPsychotherapyNote(note, 0, words("Grief it is")));

        assertThat(notes.open(note).words()).isEqualTo("Grief it is");
        assertThat(notes.open(note).clientName()).isEqualTo("client");
        assertThat(ids(null)).contains(note);
        assertThat(ids(CLIENT.of(ALDER))).contains(note);
        assertThat(notes.clients(PersonFilter.ALL).lines())
                .extracting(NotedClient::id)
                .contains(CLIENT.of(ALDER));
    }

    @Test
    void keepWhatTheySaidBeforeAndTheTextThatWasNotChosen() {
        UUID note = OwnWriting.in(ALDER);
        notes.keep(new KeepPsychotherapyNote(note, 0, words("Grief it is")));
        KeepPsychotherapyNote late = new KeepPsychotherapyNote(note, 0, words("Fear it is"));
        assertThatThrownBy(() -> notes.keep(late)).isInstanceOf(Stale.class);
        for (int times = 0; times < 2; times++) {
            notes.setAside(new SetPsychotherapyTextAside(note, "Fear it is"));
        }
        notes.setAside(new SetPsychotherapyTextAside(note, "Grief it is"));

        assertThat(notes.open(note).earlier())
                .extracting(EarlierText::words, EarlierText::aside)
                .containsExactly(tuple("Fear it is", true), tuple("The anger may be grief", false));
        as(THERAPIST2);
        assertThatThrownBy(() -> notes.setAside(new SetPsychotherapyTextAside(note, "Mine")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void areNotThereForAnyOtherTherapist() {
        UUID note = OwnWriting.in(ALDER);
        for (Person therapist : new Person[] {THERAPIST2, PEER}) {
            as(therapist);
            assertThatThrownBy(() -> notes.open(note)).as("%s", therapist).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> notes.keep(new KeepPsychotherapyNote(note, 0, words("Mine"))))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> notes.strike(new StrikePsychotherapyNote(note, 0)))
                    .isInstanceOf(NotFound.class);
            assertThat(ids(null)).doesNotContain(note);
            assertThatThrownBy(() -> ids(CLIENT.of(ALDER))).isInstanceOf(NotFound.class);
            assertThat(notes.clients(PersonFilter.ALL).lines())
                    .extracting(NotedClient::id)
                    .doesNotContain(CLIENT.of(ALDER));
        }
    }

    @Test
    void areNobodysWhoIsNoTherapist() {
        UUID note = OwnWriting.in(ALDER);
        for (Person person : new Person[] {ADMIN, SUPERVISOR, CLIENT}) {
            as(person);
            assertThatThrownBy(() -> notes.open(note)).as("%s", person).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> ids(null)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> notes.clients(PersonFilter.ALL)).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void areNotThereInAnotherClinic() {
        UUID note = OwnWriting.in(ALDER);
        Writing.in(BIRCH).enter(THERAPIST);
        assertThatThrownBy(() -> notes.open(note)).isInstanceOf(NotFound.class);
        assertThat(ids(null)).doesNotContain(note);
    }

    @Test
    void areBegunAboutThoseAloneWithWhomOneWorksNow() {
        as(THERAPIST);
        for (Person client : new Person[] {CLIENT2, FORMER, THERAPIST2}) {
            assertThatThrownBy(() -> notes.begin(about(client.of(ALDER), words("So"))))
                    .as("%s", client)
                    .isInstanceOf(NotFound.class);
        }
    }

    /** Written while they worked together, which is over; here a row takes the place of that time. */
    @Test
    void stayInTheListWhenTheClientIsSomebodyElsesByNow() throws SQLException {
        UUID note = OwnWriting.in(ALDER);
        UUID then = UUID.randomUUID();
        try (DatabaseSession session = DatabaseSession.of(THERAPIST, ALDER, database)) {
            session.change(
                    "insert into psychotherapy_note select (jsonb_populate_record(t, jsonb_build_object("
                            + "'id', ?::text, 'client_id', ?::text))).* from psychotherapy_note t where id = ?",
                    then.toString(),
                    FORMER.of(ALDER).toString(),
                    note);
            session.keep();
        }
        assertThat(ids(FORMER.of(ALDER))).contains(then).doesNotContain(note);
        assertThat(notes.clients(PersonFilter.ALL).lines())
                .extracting(NotedClient::id)
                .contains(FORMER.of(ALDER));
    }

    @Test
    void leaveTheListWhenTheirAuthorStrikesThemAndAreStillRead() {
        UUID note = OwnWriting.in(ALDER);
        notes.strike(new StrikePsychotherapyNote(note, 0));

        assertThat(ids(null)).doesNotContain(note);
        assertThat(notes.open(note).isStruck()).isTrue();
        assertThat(notes.open(note).words()).isEqualTo("The anger may be grief");
        for (Runnable act : List.<Runnable>of(
                () -> notes.keep(new KeepPsychotherapyNote(note, 1, words("More"))),
                () -> notes.strike(new StrikePsychotherapyNote(note, 1)))) {
            assertThatThrownBy(act::run).isInstanceOf(Refused.class).hasMessage("refused.psychotherapy.struck");
        }
    }

    @Test
    void areNotOverwrittenFromAnOlderWindow() {
        UUID note = OwnWriting.in(ALDER);
        notes.keep(new KeepPsychotherapyNote(note, 0, words("From one window")));

        for (long wrong : new long[] {-1, 0, 2, Long.MAX_VALUE}) {
            assertThatThrownBy(() -> notes.keep(new KeepPsychotherapyNote(note, wrong, words("From the other"))))
                    .isInstanceOf(Stale.class);
            assertThatThrownBy(() -> notes.strike(new StrikePsychotherapyNote(note, wrong)))
                    .isInstanceOf(Stale.class);
        }
        assertThat(notes.open(note).words()).isEqualTo("From one window");
    }

    @Test
    void areRefusedAtTheFieldThatIsWrong() throws SQLException {
        as(THERAPIST);
        LocalDate today = Writing.today();
        for (String text : new String[] {"", " \n", "x".repeat(20_001), "x".repeat(1_048_576)}) {
            assertRefused("words", CLIENT.of(ALDER), words(text));
        }
        assertRefused("sessionDay", CLIENT.of(ALDER), new OwnWords(today.plusDays(1), "So"));
        assertRefused("sessionDay", CLIENT.of(ALDER), new OwnWords(null, "So"));
        assertRefused("client", null, words("So"));
    }

    @Test
    void leaveATraceThatTellsOfNoClient() throws SQLException {
        OwnWriting.in(ALDER);
        Traces traces = Traces.from(database, ALDER.id());
        ids(CLIENT.of(ALDER));

        assertThat(traces.left()).containsExactly("PsychotherapyNotes.list DONE");
        assertThat(traces.whoAndWhat()).containsExactly(THERAPIST.subject(ALDER) + " " + THERAPIST.of(ALDER));
    }

    private void assertRefused(String field, @Nullable UUID client, OwnWords text) throws SQLException {
        Traces traces = Traces.from(database, ALDER.id());
        List<String> before = written();

        Throwable thrown = catchThrowable(() -> notes.begin(about(client, text)));

        assertThat(thrown)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo(field));
        assertThat(written()).isEqualTo(before);
        assertThat(traces.left()).containsExactly("PsychotherapyNotes.begin REFUSED " + ((Refused) thrown).key());
    }

    private List<String> written() throws SQLException {
        try (DatabaseSession session = DatabaseSession.of(THERAPIST, ALDER, database)) {
            return session.rows("select md5(t::text) from psychotherapy_note t order by 1");
        }
    }

    private static BeginPsychotherapyNote about(@Nullable UUID client, OwnWords text) {
        return new BeginPsychotherapyNote(client, text);
    }

    private static OwnWords words(String words) {
        return new OwnWords(Writing.today(), words);
    }

    private List<UUID> ids(@Nullable UUID client) {
        return notes.list(new PsychotherapyNoteFilter(client, 0)).stream()
                .map(PsychotherapyNoteLine::id)
                .toList();
    }

    private static Writing writing() {
        return Writing.in(ALDER);
    }

    private static void as(Person person) {
        writing().enter(person);
    }
}
