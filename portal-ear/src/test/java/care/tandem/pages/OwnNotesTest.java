package care.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Psychotherapy notes: their author's, and nobody else's, wherever one looks. */
@OverHttp
class OwnNotesTest {

    @Test
    void areReadByTheirAuthorAndByNobodyElse(Clinic clinic, Clinic elsewhere) {
        Person therapist = clinic.therapist();
        String note = OwnNotes.keeps(therapist, "The anger may be grief");
        therapist.isTold("Nobody reads it but you");
        clinic.hasWorkingTogether(Member.COLLEAGUE, Member.CLIENT);

        Person other = clinic.colleague();
        assertThat(other.answerAt(OwnNotes.of(note))).isEqualTo(404);
        other.open(OwnNotes.LIST + "?client=" + clinic.idOf(Member.CLIENT));
        assertThat(other.all("main .lines li")).isEmpty();
        standsNowhere(clinic, other, OwnNotes.PAGES_OF_A_THERAPIST);
        for (Member member : List.of(Member.ADMIN, Member.SUPERVISOR, Member.CLIENT)) {
            Person nobody = clinic.has(member);
            for (String address : List.of(OwnNotes.LIST, OwnNotes.NEW, OwnNotes.of(note))) {
                assertThat(nobody.answerAt(address))
                        .as(member + " at " + address)
                        .isEqualTo(403);
            }
            standsNowhere(clinic, nobody, OwnNotes.PAGES_OF_OTHERS);
        }
        assertThat(elsewhere.therapist().answerAt(OwnNotes.of(note))).isEqualTo(404);
    }

    /** Not even the author meets them but where they are kept. */
    @Test
    void standInTheListWithoutAWordAndOnNoOtherPage(Clinic clinic) {
        Person therapist = clinic.therapist();
        String note = OwnNotes.keeps(therapist, "The anger may be grief");

        standsNowhere(clinic, therapist, OwnNotes.PAGES_OF_A_THERAPIST);
        therapist.open("/notes").follows("main a[href$='/psychotherapy']").follows("main a[href$='" + note + "']");
        assertThat(therapist.value("write:words")).isEqualTo("The anger may be grief");
        assertThat(therapist.main()).contains("Only you, the author, can ever read");
        assertThat(therapist.all("nav.rail").text()).doesNotContain("sychotherapy");
    }

    private static void standsNowhere(Clinic clinic, Person person, List<String> pages) {
        for (String page : pages) {
            String address = page.endsWith("client=") ? page + clinic.idOf(Member.CLIENT) : page;
            assertThat(person.open(address).page().outerHtml()).as(page).doesNotContain("grief");
        }
    }

    @Test
    void areHiddenFromTheOwnerOfTheTableToo(Clinic clinic) throws SQLException {
        String note = OwnNotes.keeps(clinic.therapist(), "Grief");
        try (Connection owner = Objects.requireNonNull(clinic.stack().database().owner())
                        .connect();
                Statement statement = owner.createStatement()) {
            statement.execute("select set_config('app.clinic', '" + clinic.id() + "', false)");
            assertThat(seen(statement, note)).isZero();
            statement.execute("select set_config('app.person', '" + clinic.subjectOf(Member.THERAPIST) + "', false)");
            assertThat(seen(statement, note)).isOne();
        }
    }

    private static int seen(Statement statement, String note) throws SQLException {
        try (ResultSet found =
                statement.executeQuery("select count(*) from psychotherapy_note where id = '" + note + "'")) {
            found.next();
            return found.getInt(1);
        }
    }

    @Test
    void areReadForEverAndBegunWhileOneWorksTogether(Clinic clinic) {
        Person therapist = clinic.therapist();
        String note = OwnNotes.keeps(therapist, "Before");
        OwnNotes.fillsIn(therapist, "Too late");
        clinic.hasEnded(Member.THERAPIST, Member.CLIENT);

        assertThat(therapist.answerToPressing("write:send")).isEqualTo(422);
        therapist.isToldAt("write:client", "not on offer any more");
        assertThat(therapist.value("write:words")).isEqualTo("Too late");
        assertThat(therapist.field("write:client").text()).doesNotContain(Member.CLIENT.called());

        therapist.open(OwnNotes.LIST + "?client=" + clinic.idOf(Member.CLIENT)).follows("main a[href$='" + note + "']");
        assertThat(therapist.value("write:words")).isEqualTo("Before");
        therapist.writes("write:words", "After").presses("write:send").isTold("Saved");
    }

    @Test
    void keepBothTextsWhenOneIsWrittenOnInTwoWindows(Clinic clinic) {
        Person therapist = clinic.therapist();
        String note = OwnNotes.keeps(therapist, "At first");
        Person again = clinic.therapist().open(OwnNotes.of(note));
        therapist.writes("write:words", "first").presses("write:send").isTold("Saved");

        again.writes("write:words", "second").writes("write:sessionDay", "2026-01-15");
        assertThat(again.answerToPressing("write:send")).isEqualTo(409);
        again.isToldAt("write:words", "This was changed elsewhere");
        assertThat(again.value("write:words")).isEqualTo("second");
        assertThat(again.all("#write .kept")).hasSize(2);
        assertThat(again.all("#write .kept").eachText().get(1)).contains("first");
        therapist.open(OwnNotes.of(note));
        assertThat(therapist.all("details .kept").eachText().get(0)).contains("second");

        again.presses("write:send").isTold("Saved");
        assertThat(again.value("write:words")).isEqualTo("second");
        assertThat(again.all("details .kept .words-said").eachText()).startsWith("first", "At first");
    }

    @Test
    void keepTheWordsOfOneThatWasStruckMeanwhile(Clinic clinic) {
        Person therapist = clinic.therapist();
        String note = OwnNotes.keeps(therapist, "At first");
        Person again = clinic.therapist().open(OwnNotes.of(note));
        therapist.presses("strike:send").isTold("Struck");
        assertThat(therapist.all("main a[href$='" + note + "']")).isEmpty();

        again.writes("write:words", "more");
        assertThat(again.answerToPressing("write:send")).isEqualTo(422);
        again.isWarned("This note is struck");
        assertThat(again.value("write:words")).isEqualTo("more");
        again.open(OwnNotes.of(note));
        assertThat(again.all("[id='write:words']")).isEmpty();
        assertThat(again.main()).contains("At first");
    }

    @Test
    void keepTheirWordsWhenTheSessionEndedWhileOneWrote(Clinic clinic) {
        Person therapist = OwnNotes.fillsIn(clinic.therapist(), "Still here").isSignedOut();
        therapist.presses("write:send").isTold("Saved");
        assertThat(therapist.value("write:words")).isEqualTo("Still here");

        therapist.writes("write:words", "And after a new sign-in").isSignedOutEverywhere();
        therapist.presses("write:send").saysWhoTheyAre(Member.THERAPIST);
        assertThat(therapist.value("write:words")).isEqualTo("And after a new sign-in");

        therapist.writes("write:words", "For no other eyes").isSignedOutEverywhere();
        therapist.presses("write:send").saysWhoTheyAre(Member.COLLEAGUE);
        assertThat(therapist.all("h1").text()).isEqualTo("This could not be saved");
        assertThat(therapist.page().outerHtml()).doesNotContain("For no other eyes");
    }

    @Test
    void areWrittenInSpanish(Clinic clinic) {
        Person therapist = clinic.therapist().speaking("es-ES");
        OwnNotes.keeps(therapist, "Quizá sea duelo");
        therapist.isTold("Nadie la lee más que tú");
        therapist.presses("strike:send").isTold("Tachada");
    }
}
