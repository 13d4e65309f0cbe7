package care.tandem.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@InBrowser
class BadInputTest {

    private static final String PROPOSE = "/riverside/goals/propose";

    private final String word = Words.rare();

    @ParameterizedTest
    @CsvSource({
        "'', Write something here first",
        "'   ', Write something here first",
        "x*100000, This is too long",
        "x*1048576, This is too long",
    })
    void isAnsweredAtItsFieldAndStaysThere(String typed, String answer, Stage stage) {
        String words = typed.startsWith("x*") ? "x".repeat(Integer.parseInt(typed.substring(2))) : typed;
        Visitor client = stage.visitor("client4@riverside.example");
        client.open(PROPOSE);
        Change change = new Change(stage);
        client.field("propose:words").evaluate("(field, words) => field.value = words", words);

        assertThat(client.answerToPressing("propose:send")).isEqualTo(422);
        saysSoAt(client, "propose:words", answer);
        assertThat(readable(client.field("propose:words").inputValue())).isEqualTo(readable(words));
        change.isOneRefusalAndNothingElse();
    }

    /** Without what no page can hold. */
    private static String readable(String words) {
        return words.replaceAll("[^a-z ]", "");
    }

    /** Rows and refusals before, to be held against those after. */
    private record Change(Rows rows, long written, long refusals) {

        Change(Stage stage) {
            this(new Rows(stage.stack()));
        }

        private Change(Rows rows) {
            this(rows, rows.written(), rows.refusals());
        }

        void isOneRefusalAndNothingElse() {
            assertThat(rows.written()).as("what is written").isEqualTo(written);
            assertThat(rows.refusals()).as("refusals on record").isEqualTo(refusals + 1);
        }
    }

    private static void saysSoAt(Visitor visitor, String field, String answer) {
        assertThat(visitor.field(field)).hasAttribute("aria-invalid", "true");
        assertThat(visitor.field(field + "Error")).containsText(answer);
        assertThat(visitor.page().locator(".summary[role=alert] a[href='#" + field + "']"))
                .containsText(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-31, 'Give a day, like'",
        "tomorrow, 'Give a day, like'",
        "2020-01-01, This day has passed",
        "99999999999999999999, 'Give a day, like'",
    })
    void asksForADayThatIsOne(String typed, String answer, Stage stage) {
        Visitor client = stage.visitor("client4@riverside.example");
        client.open(PROPOSE);
        client.writes("propose:words", word);
        Change change = new Change(stage);
        client.field("propose:due").evaluate("(field, day) => { field.type = 'text'; field.value = day; }", typed);

        assertThat(client.answerToPressing("propose:send")).isEqualTo(422);
        saysSoAt(client, "propose:due", answer);
        assertThat(client.field("propose:words")).hasValue(word);
        change.isOneRefusalAndNothingElse();
    }

    @ParameterizedTest
    @CsvSource({"view, addStep, words", "view, move, next", "view, say, words", "check-in, checkIn, rating:0"})
    void isRefusedOnAGoalToo(String place, String form, String field, Stage stage) {
        Visitor client = stage.visitor("client4@riverside.example");
        String goal = Together.proposes(client, "riverside", word);
        Together.accepts(stage.visitor("therapist2@riverside.example"), "riverside", goal);
        client.open("/riverside/goals/" + place + "?goal=" + goal);
        client.page().evaluate("() => document.querySelectorAll('details').forEach(fold => fold.open = true)");
        Change change = new Change(stage);

        assertThat(client.answerToPressing(form + ":send")).isEqualTo(422);
        assertThat(client.page().locator(".summary a[href='#" + form + ":" + field + "']"))
                .isVisible();
        assertThat(client.field(form + ":send")).isVisible();
        change.isOneRefusalAndNothingElse();
    }

    @Test
    void asksToChooseAgainWhatIsNotOnOffer(Stage stage) {
        Visitor therapist = stage.visitor("therapist2@riverside.example");
        therapist.open(PROPOSE);
        therapist.writes("propose:words", word);
        Change change = new Change(stage);
        therapist
                .field("propose:client")
                .evaluate("choice => { choice.options[1].value = 'nobody'; choice.selectedIndex = 1; }");

        assertThat(therapist.answerToPressing("propose:send")).isEqualTo(422);
        saysSoAt(therapist, "propose:client", "not on offer any more");
        assertThat(therapist.field("propose:words")).hasValue(word);
        change.isOneRefusalAndNothingElse();
    }

    @Test
    void keepsAllWordsOfANoteThatCannotBeSignedYet(Stage stage) {
        Visitor therapist = stage.visitor("therapist2@riverside.example");
        Together.fillsIn(therapist, "riverside", "Lucía Fontes", word);
        therapist.writes("write:section3", "").writes("write:section4", "").isSaved();
        Change change = new Change(stage);

        assertThat(therapist.answerToPressing("write:sign")).isEqualTo(422);
        saysSoAt(therapist, "write:section3", "Write something here first");
        saysSoAt(therapist, "write:section4", "Write something here first");
        Locator summary = therapist.page().locator(".summary");
        assertThat(summary).isFocused();
        assertThat(summary.locator("h2")).hasText("Not signed yet");
        summary.getByText("The client’s voice: Write something here first").click();
        assertThat(therapist.field("write:section4")).isFocused();
        assertThat(therapist.field("write:section0")).hasValue("heard " + word);
        assertThat(therapist.field("write:summary")).hasValue("told " + word);
        change.isOneRefusalAndNothingElse();
    }

    @Test
    void findsNothingWhereThereIsNoSuchClinicOrId(Stage stage) {
        Visitor client = stage.visitor("client4@riverside.example");
        for (String address : List.of(
                "/nowhere/goals",
                "/riverside/nothing",
                "/riverside/goals/view",
                "/riverside/goals/view?goal=",
                "/riverside/goals/view?goal=1",
                "/riverside/goals/view?goal=' or 1=1",
                "/riverside/goals/view?goal=" + UUID.randomUUID(),
                "/riverside/notes/summary?note=x")) {
            Change change = new Change(stage);
            assertThat(client.answerAt(address)).as(address).isEqualTo(404);
            change.isOneRefusalAndNothingElse();
        }
    }

    @Test
    void asksToOpenThePageAgainWhenItsVersionIsNone(Stage stage) {
        Visitor client = stage.visitor("client4@riverside.example");
        String goal = Together.proposes(client, "riverside", word);
        Visitor therapist = stage.visitor("therapist2@riverside.example");
        therapist.open("/riverside/goals/view?goal=" + goal);
        Change change = new Change(stage);
        therapist.unfolds("decline");
        therapist.field("decline:seen").evaluate("field => field.value = 'latest'");
        therapist.writes("decline:reason", "mine " + word);

        assertThat(therapist.answerToPressing("decline:send")).isEqualTo(422);
        assertThat(therapist.page().locator(".summary")).containsText("This page is not as we sent it to you");
        assertThat(therapist.field("decline:reason")).hasValue("mine " + word);
        change.isOneRefusalAndNothingElse();
    }

    @Test
    void showsBothTextsWhenADraftIsKeptInTwoTabs(Stage stage) {
        Visitor therapist = stage.visitor(new Browser.NewContextOptions().setJavaScriptEnabled(false))
                .signIn("therapist2@riverside.example");
        String note = Together.keeps(therapist, "riverside", "Lucía Fontes", word);
        var secondTab = therapist.context().newPage();
        secondTab.navigate("/riverside/notes/write?note=" + note);
        therapist
                .writes("write:section3", "first " + word)
                .presses("write:keep")
                .isTold("The draft is saved");
        assertThat(therapist.field("write:section3")).hasValue("first " + word);

        secondTab.locator("[id='write:section3']").fill("second " + word);
        secondTab.locator("[id='write:keep']").click(new Locator.ClickOptions().setForce(true));
        assertThat(secondTab.locator(".summary")).containsText("This was changed elsewhere");
        assertThat(secondTab.locator("[id='write:section3']")).hasValue("second " + word);
        assertThat(secondTab.locator(".kept").getByText("first " + word)).isVisible();
        therapist.open("/riverside/notes/write?note=" + note);
        assertThat(therapist.field("write:section3")).hasValue("first " + word);

        secondTab.locator("[id='write:keep']").click(new Locator.ClickOptions().setForce(true));
        assertThat(secondTab.locator(".notice")).containsText("The draft is saved");
        assertThat(secondTab.locator("[id='write:section3']")).hasValue("second " + word);
    }
}
