package care.tandem.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Goal templates in the browser: made out of a starter, begun with, retired, and of no further concern to the goal. */
@InBrowser
class TemplatesTest {

    private static final String THERAPIST = "therapist@riverside.example";
    private static final String CLIENT = "client3@riverside.example";

    private final String word = Words.rare();

    @Test
    void lendTheirWordsToAGoalAndKeepNoTie(Stage stage) {
        Visitor therapist = stage.visitor(THERAPIST);
        String template = makesTheStarterOurs(therapist);
        changesIt(therapist, template);

        Visitor client =
                stage.visitor(new NewContextOptions().setViewportSize(360, 740)).signIn(CLIENT);
        String goal = proposesFromIt(client, template);
        theGoalSays(client, goal);

        retiresIt(therapist, template);
        client.open("/riverside/templates");
        assertThat(client.page().locator("main")).not().containsText("in the dark " + word);
        assertThat(client.answerAt("/riverside/goals/propose?template=" + template))
                .isEqualTo(404);
        theGoalSays(client, goal);
        isTakenBack(therapist, template);
        assertThat(client.answerAt("/riverside/goals/propose?template=" + template))
                .isEqualTo(200);
    }

    private String makesTheStarterOurs(Visitor therapist) {
        therapist.open("/riverside/templates");
        line(therapist, "I want to go to bed without dreading the night")
                .getByText("Make it ours")
                .click();
        assertThat(therapist.field("edit:step1")).hasValue("Choose a time to get up that I can keep on weekends too.");
        assertThat(therapist.field("edit:level2")).hasValue("I sleep through on three or four nights a week.");
        therapist
                .writes("edit:words", "I want to sleep " + word)
                .presses("edit:send")
                .isTold("Added");
        line(therapist, "I want to sleep " + word).getByText("Change").click();
        return therapist.idOf("template");
    }

    private void changesIt(Visitor therapist, String template) {
        therapist.open("/riverside/templates/edit?template=" + template);
        therapist
                .writes("edit:words", "I want to sleep in the dark " + word)
                .writes("edit:step2", "A small lamp " + word);
        therapist.field("edit:importance").selectOption("2");
        therapist.presses("edit:send").isTold("Saved");
    }

    private String proposesFromIt(Visitor client, String template) {
        client.open("/riverside/goals/propose");
        client.page().getByText("Begin from a template").click();
        line(client, "in the dark " + word).locator("a.line-title").click();
        assertThat(client.field("propose:words")).hasValue("I want to sleep in the dark " + word);
        assertThat(client.field("propose:step2")).hasValue("A small lamp " + word);
        assertThat(client.field("propose:level4")).isVisible();
        assertThat(client.field("propose:importance")).hasValue("2");
        client.writes("propose:step1", "My own first step " + word)
                .writes("propose:step3", "")
                .writes("propose:level2", "Three nights " + word)
                .presses("propose:send");
        return client.idOf("goal");
    }

    /** What the client wrote over the template, and what they left of it; nothing of the step they emptied. */
    private void theGoalSays(Visitor client, String goal) {
        client.open("/riverside/goals/view?goal=" + goal);
        Locator page = client.page().locator("main");
        assertThat(page).containsText("I want to sleep in the dark " + word);
        for (String words : List.of("My own first step " + word, "A small lamp " + word, "If I lie awake for long")) {
            assertThat(page).containsText(words);
        }
        assertThat(page).not().containsText("close the notebook");
        assertThat(page).containsText("Three nights " + word);
        assertThat(page).containsText("I sleep through on five nights a week.");
    }

    private void retiresIt(Visitor therapist, String template) {
        therapist.open("/riverside/templates/edit?template=" + template);
        therapist.presses("settle:send").isTold("Retired");
    }

    private void isTakenBack(Visitor therapist, String template) {
        therapist.open("/riverside/templates/edit?template=" + template);
        assertThat(therapist.field("edit:words")).hasCount(0);
        therapist.presses("settle:send").isTold("Taken back");
    }

    private static Locator line(Visitor visitor, String words) {
        return visitor.page().locator("main li").filter(new Locator.FilterOptions().setHasText(words));
    }

    @Test
    void keepBothTextsWhenTwoChangeOneAtOnce(Stage stage) {
        Visitor therapist = stage.visitor(THERAPIST);
        String template = isMadeBy(therapist);
        Visitor other = stage.visitor("therapist2@riverside.example");
        other.open("/riverside/templates/edit?template=" + template);
        therapist.open("/riverside/templates/edit?template=" + template);
        therapist.writes("edit:step1", "first " + word).presses("edit:send").isTold("Saved");

        other.writes("edit:step1", "second " + word);
        assertThat(other.answerToPressing("edit:send")).isEqualTo(409);
        assertThat(other.page().locator(".summary")).containsText("This was changed elsewhere");
        assertThat(other.field("edit:step1")).hasValue("second " + word);
        assertThat(other.page().locator(".kept")).containsText("first " + word);

        other.presses("edit:send").isTold("Saved");
        other.open("/riverside/templates/edit?template=" + template);
        assertThat(other.field("edit:step1")).hasValue("second " + word);
    }

    @Test
    void keepTheWordsOfWhoeverChangesOneThatWasJustRetired(Stage stage) {
        Visitor therapist = stage.visitor(THERAPIST);
        String template = isMadeBy(therapist);
        Visitor other = stage.visitor("therapist2@riverside.example");
        other.open("/riverside/templates/edit?template=" + template);
        retiresIt(therapist, template);

        other.writes("edit:words", "too late " + word);
        assertThat(other.answerToPressing("edit:send")).isEqualTo(409);
        assertThat(other.field("edit:words")).hasValue("too late " + word);
        assertThat(other.answerToPressing("edit:send")).isEqualTo(422);
        assertThat(other.page().locator(".summary")).containsText("This template is retired already");
        assertThat(other.field("edit:words")).hasValue("too late " + word);
    }

    @ParameterizedTest
    @CsvSource({
        "words, '', Write something here first",
        "words, x*100000, This is too long",
        "step6, x*100000, This is too long",
        "level3, '', Write something here first",
        "importance, 7, not on offer any more",
        "baseline, 3, not on offer any more",
    })
    void areRefusedAtTheFieldThatIsWrong(String field, String typed, String answer, Stage stage) {
        Visitor therapist = stage.visitor(THERAPIST);
        therapist.open("/riverside/templates/edit?starter=outside");
        therapist.writes("edit:words", "To go out " + word);
        therapist
                .page()
                .locator("summary")
                .filter(new Locator.FilterOptions().setHasText("More steps"))
                .click();
        therapist.writes("edit:step5", "Far out " + word);
        Rows rows = new Rows(stage.stack());
        long templates = rows.number("select count(*) from goal_template");
        long refusals = rows.refusals();
        String text = typed.startsWith("x*") ? "x".repeat(Integer.parseInt(typed.substring(2))) : typed;
        therapist.field("edit:" + field).evaluate("""
                (field, text) => { if (field.tagName === 'SELECT') field.options[0].value = text, field.selectedIndex = 0;
                                   else field.value = text; }""", text);

        assertThat(therapist.answerToPressing("edit:send")).isEqualTo(422);
        assertThat(therapist.field("edit:" + field + "Error")).containsText(answer);
        assertThat(therapist.field("edit:" + field)).isVisible();
        assertThat(therapist.field("edit:step5")).hasValue("Far out " + word);
        assertThat(therapist.field("edit:step5")).isVisible();
        assertThat(rows.number("select count(*) from goal_template")).isEqualTo(templates);
        assertThat(rows.refusals()).isEqualTo(refusals + 1);
    }

    @Test
    void openToNobodyElse(Stage stage) {
        String template = isMadeBy(stage.visitor(THERAPIST));
        Visitor client = stage.visitor(CLIENT);
        assertThat(client.answerAt("/riverside/templates")).isEqualTo(200);
        assertThat(client.answerAt("/riverside/templates/edit")).isEqualTo(403);
        assertThat(client.answerAt("/riverside/templates/edit?template=" + template))
                .isEqualTo(403);
        assertThat(stage.visitor("admin@riverside.example").answerAt("/riverside/templates"))
                .isEqualTo(403);

        Visitor elsewhere = stage.visitor("therapist@hilltop.example");
        assertThat(elsewhere.answerAt("/hilltop/templates/edit?template=" + template))
                .isEqualTo(404);
        assertThat(elsewhere.answerAt("/hilltop/goals/propose?template=" + template))
                .isEqualTo(404);
        assertThat(elsewhere.answerAt("/hilltop/templates/edit?starter=nothing"))
                .isEqualTo(404);
    }

    @Test
    void areMadeInSpanishAndWithoutJavaScript(Stage stage) {
        Visitor supervisor = stage.visitor(
                        new NewContextOptions().setLocale("es-ES").setJavaScriptEnabled(false))
                .signIn("supervisor@riverside.example");
        supervisor.open("/riverside/templates");
        supervisor.presses(line(supervisor, "Quiero hablarme como hablaría").getByText("Hacerla nuestra"));
        assertThat(supervisor.field("edit:language")).hasValue("SPANISH");
        supervisor
                .writes("edit:words", "Quiero hablarme " + word)
                .presses("edit:send")
                .isTold("Añadida");

        Visitor therapist = stage.visitor(THERAPIST);
        therapist.open("/riverside/templates");
        assertThat(line(therapist, "Quiero hablarme " + word).locator("[lang=es]"))
                .hasCount(1);
    }

    /** A template of the clinic's own. @return its id */
    private String isMadeBy(Visitor therapist) {
        therapist.open("/riverside/templates/edit?starter=body");
        therapist.field("edit:language").selectOption(new SelectOption().setLabel("English"));
        therapist.writes("edit:words", "To move " + word).presses("edit:send").isTold("Added");
        line(therapist, "To move " + word).getByText("Change").click();
        return therapist.idOf("template");
    }
}
