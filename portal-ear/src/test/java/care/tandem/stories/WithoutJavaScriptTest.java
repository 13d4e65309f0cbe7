package care.tandem.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@InBrowser
class WithoutJavaScriptTest {

    private final String word = Words.rare();

    private static Visitor visitor(Stage stage, String email) {
        return stage.visitor(new NewContextOptions().setJavaScriptEnabled(false))
                .signIn(email);
    }

    @Test
    void proposesAGoalAndChecksIn(Stage stage) {
        Visitor client = visitor(stage, "client2@riverside.example");
        String goal = Together.proposes(client, "riverside", "To swim " + word);
        assertThat(client.page().locator("main")).containsText("To swim " + word);

        Together.accepts(visitor(stage, "therapist2@riverside.example"), "riverside", goal);
        client.open("/riverside/goals/check-in?goal=" + goal);
        client.presses(client.page().getByLabel("4", new Page.GetByLabelOptions().setExact(true)));
        client.writes("checkIn:words", "Feet in " + word)
                .presses("checkIn:send")
                .isTold("Thank you");
        assertThat(client.page().locator("#progress")).containsText("Feet in " + word);
    }

    @Test
    void addsAStepInAFoldThatOpensByItself(Stage stage) {
        Visitor client = visitor(stage, "client2@riverside.example");
        Together.proposes(client, "riverside", "To swim " + word);
        client.presses(client.page().getByText("Add a step", new Page.GetByTextOptions().setExact(true)));
        client.presses("addStep:send");
        assertThat(client.field("addStep:words")).isVisible();
        assertThat(client.page().locator(".summary")).containsText("Write something here first");

        client.writes("addStep:words", "Buy goggles " + word)
                .presses("addStep:send")
                .isTold("The step is added");
        assertThat(client.page().locator(".steps")).containsText("Buy goggles " + word);
    }

    @Test
    void keepsANoteAndSignsIt(Stage stage) {
        Visitor therapist = visitor(stage, "therapist2@riverside.example");
        String note = Together.keeps(therapist, "riverside", "Aisha Rahman", word);
        therapist.isTold("The draft is saved");
        therapist
                .writes("write:section3", "another plan " + word)
                .presses("write:sign")
                .isTold("Signed");

        assertThat(therapist.page()).hasURL(Pattern.compile(".*/notes/view\\?note=" + note));
        assertThat(therapist.page().locator("main")).containsText("another plan " + word);
    }

    @Test
    void choosesLanguageAndTheme(Stage stage) {
        Visitor client = visitor(stage, "client2@riverside.example");
        client.open("/riverside/settings");
        client.presses(client.page().getByLabel("Español"));
        client.presses(client.page().getByLabel("Dark"));
        client.presses(
                client.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save these settings")));

        assertThat(client.page()).hasURL(Pattern.compile(".*/riverside/settings$"));
        assertThat(client.page().locator("html")).hasAttribute("lang", "es");
        assertThat(client.page().locator("html")).hasAttribute("data-bs-theme", "dark");
        client.open("/riverside");
        assertThat(client.page().locator("html")).hasAttribute("lang", "es");
    }
}
