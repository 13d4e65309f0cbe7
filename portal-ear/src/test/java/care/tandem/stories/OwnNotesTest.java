package care.tandem.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Psychotherapy notes in the browser: their author's, and nobody else's, wherever one looks. */
@InBrowser
class OwnNotesTest {

    private static final String THERAPIST = "therapist@riverside.example";
    private static final String OTHER_THERAPIST = "therapist2@riverside.example";
    private static final String CLIENT = "Walter Brandt";
    private static final String NOW_BOTH_WORK_WITH_THE_CLIENT = """
            insert into caseload (clinic_id, id, therapist_id, client_id, since)
            select clinic_id, '00000000-0000-4000-8000-00000001209a', '00000000-0000-4000-8000-000000011003', client_id,
                   since from caseload where id = '00000000-0000-4000-8000-000000012003'""";
    private static final String NO_LONGER_BOTH =
            "delete from caseload where id = '00000000-0000-4000-8000-00000001209a'";

    private final String word = Words.rare();

    @Test
    void areReadByTheirAuthorAndByNobodyElse(Stage stage) {
        Visitor therapist = stage.visitor(THERAPIST);
        String note = OwnPages.keeps(therapist, CLIENT, "The anger may be grief " + word);
        therapist.isTold("Nobody reads it but you");
        Rows rows = new Rows(stage.stack());
        rows.change(NOW_BOTH_WORK_WITH_THE_CLIENT);
        try {
            Visitor other = stage.visitor(OTHER_THERAPIST);
            assertThat(other.answerAt(OwnPages.of(note))).isEqualTo(404);
            other.open(OwnPages.LIST + "?client=00000000-0000-4000-8000-000000011007");
            assertThat(other.page().locator("main .lines li")).hasCount(0);
            standsNowhere(other, OwnPages.ALL_OF_A_THERAPIST);
        } finally {
            rows.change(NO_LONGER_BOTH);
        }
        for (String email :
                List.of("admin@riverside.example", "supervisor@riverside.example", "client3@riverside.example")) {
            Visitor nobody = stage.visitor(email);
            for (String address : List.of(OwnPages.LIST, OwnPages.NEW, OwnPages.of(note))) {
                assertThat(nobody.answerAt(address))
                        .as(email + " at " + address)
                        .isEqualTo(403);
            }
            standsNowhere(nobody, OwnPages.ALL_OF_OTHERS);
        }
        Visitor elsewhere = stage.visitor("both@tandem.example");
        assertThat(elsewhere.answerAt(OwnPages.of(note))).isEqualTo(404);
        assertThat(elsewhere.answerAt("/hilltop/psychotherapy/write?note=" + note))
                .isEqualTo(404);
    }

    /** Not even the author meets them but where they are kept; and no file holds a word of them as it was typed. */
    @Test
    void standInTheListWithoutAWordAndOnNoOtherPage(Stage stage) {
        Visitor therapist = stage.visitor(THERAPIST);
        String note = OwnPages.keeps(therapist, CLIENT, "The anger may be grief " + word);

        standsNowhere(therapist, OwnPages.ALL_OF_A_THERAPIST);
        therapist.open("/riverside/notes");
        therapist.presses(therapist.page().locator("main a[href$='/psychotherapy']"));
        therapist.presses(therapist.page().locator("main a[href$='" + note + "']"));
        assertThat(therapist.field("write:words")).hasValue("The anger may be grief " + word);
        assertThat(therapist.page().locator("main")).containsText("Only you, the author, can ever read");
        assertThat(therapist.page().locator("nav.rail")).not().containsText("sychotherapy");
        assertThat(new KeptFiles(stage.stack()).holding(List.of(word))).isEmpty();
    }

    private void standsNowhere(Visitor visitor, List<String> pages) {
        for (String page : pages) {
            assertThat(visitor.context().request().get("/riverside" + page).text())
                    .as(page)
                    .doesNotContain(word);
        }
    }

    @Test
    void areHiddenFromTheOwnerOfTheTableToo(Stage stage) throws SQLException {
        String note = OwnPages.keeps(stage.visitor(THERAPIST), CLIENT, word);
        try (Connection owner =
                        Objects.requireNonNull(stage.stack().database().owner()).connect();
                Statement statement = owner.createStatement()) {
            statement.execute("select set_config('app.clinic', '00000000-0000-4000-8000-000000010000', false)");
            assertThat(seen(statement, note)).isZero();
            statement.execute("select set_config('app.person', subject, false) from member "
                    + "where id = '00000000-0000-4000-8000-000000011002'");
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
    void areReadForEverAndBegunWhileOneWorksTogether(Stage stage) {
        Visitor therapist = stage.visitor(THERAPIST);
        String note = OwnPages.keeps(therapist, CLIENT, "Before " + word);
        OwnPages.fillsIn(therapist, CLIENT, "Too late " + word);
        Rows rows = new Rows(stage.stack());
        String together = " where id = '00000000-0000-4000-8000-000000012003'";
        rows.change("update caseload set until = current_date" + together);
        try {
            assertThat(therapist.answerToPressing("write:send")).isEqualTo(422);
            assertThat(therapist.field("write:clientError")).containsText("not on offer any more");
            assertThat(therapist.field("write:words")).hasValue("Too late " + word);
            assertThat(therapist.field("write:client")).not().containsText(CLIENT);

            therapist.open(OwnPages.LIST + "?client=00000000-0000-4000-8000-000000011007");
            therapist.presses(therapist.page().locator("main a[href$='" + note + "']"));
            assertThat(therapist.field("write:words")).hasValue("Before " + word);
            therapist
                    .writes("write:words", "After " + word)
                    .presses("write:send")
                    .isTold("Saved");
        } finally {
            rows.change("update caseload set until = null" + together);
        }
    }

    @Test
    void keepBothTextsWhenOneIsWrittenOnInTwoWindows(Stage stage) {
        Visitor therapist = stage.visitor(THERAPIST);
        String note = OwnPages.keeps(therapist, CLIENT, "At first " + word);
        Visitor again = stage.visitor(THERAPIST);
        again.open(OwnPages.of(note));
        therapist.writes("write:words", "first " + word).presses("write:send").isTold("Saved");

        again.writes("write:words", "second " + word).writes("write:sessionDay", "2026-01-15");
        assertThat(again.answerToPressing("write:send")).isEqualTo(409);
        assertThat(again.field("write:wordsError")).containsText("This was changed elsewhere");
        assertThat(again.field("write:words")).hasValue("second " + word);
        assertThat(again.page().locator("#write .kept")).hasCount(2);
        assertThat(again.page().locator("#write .kept").last()).containsText("first " + word);
        therapist.open(OwnPages.of(note));
        assertThat(therapist.page().locator("details .kept").first()).containsText("second " + word);

        again.presses("write:send").isTold("Saved");
        assertThat(again.field("write:words")).hasValue("second " + word);
        assertThat(again.page().locator("details .kept"))
                .containsText(new String[] {"first " + word, "At first " + word});
    }

    @Test
    void keepTheWordsOfOneThatWasStruckMeanwhile(Stage stage) {
        Visitor therapist = stage.visitor(THERAPIST);
        String note = OwnPages.keeps(therapist, CLIENT, "At first " + word);
        Visitor again = stage.visitor(THERAPIST);
        again.open(OwnPages.of(note));
        therapist.unfolds("strike").presses("strike:send").isTold("Struck");
        assertThat(therapist.page().locator("main a[href$='" + note + "']")).hasCount(0);

        again.writes("write:words", "more " + word);
        assertThat(again.answerToPressing("write:send")).isEqualTo(422);
        assertThat(again.page().locator(".summary")).containsText("This note is struck");
        assertThat(again.field("write:words")).hasValue("more " + word);
        again.open(OwnPages.of(note));
        assertThat(again.field("write:words")).hasCount(0);
        assertThat(again.page().locator("main")).containsText("At first " + word);
    }

    @Test
    void keepTheirWordsWhenTheSessionEndedWhileOneWrote(Stage stage) {
        Visitor therapist = stage.visitor(THERAPIST);
        OwnPages.fillsIn(therapist, CLIENT, "Still here " + word);
        therapist.context().clearCookies(new ClearCookiesOptions().setName("__Host-tandem"));
        therapist.presses("write:send").isTold("Saved");
        assertThat(therapist.field("write:words")).hasValue("Still here " + word);

        therapist.writes("write:words", "And after a new sign-in " + word);
        therapist.isSignedOutEverywhere();
        therapist.presses("write:send").saysWhoTheyAre(THERAPIST);
        assertThat(therapist.field("write:words")).hasValue("And after a new sign-in " + word);

        therapist.writes("write:words", "For no other eyes " + word);
        therapist.isSignedOutEverywhere();
        therapist.presses("write:send").saysWhoTheyAre(OTHER_THERAPIST);
        assertThat(therapist.page().locator("h1")).hasText("This could not be saved");
        assertThat(therapist.page().content()).doesNotContain(word);
    }

    @Test
    void areWrittenInSpanishOnAPhoneWithoutJavaScript(Stage stage) {
        Visitor therapist = stage.visitor(new NewContextOptions()
                        .setLocale("es-ES")
                        .setViewportSize(360, 740)
                        .setJavaScriptEnabled(false))
                .signIn(THERAPIST);
        OwnPages.keeps(therapist, CLIENT, "Quizá sea duelo " + word);
        therapist.isTold("Nadie la lee más que tú");
        therapist.presses(therapist.page().locator("details summary").last());
        therapist.presses("strike:send").isTold("Tachada");
    }
}
