package care.tandem.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** From a goal into a note and back again. */
@InBrowser
class GoldenThreadTest {

    private final String word = Words.rare();

    @Test
    void leadsFromTheGoalIntoTheNoteAndBack(Stage stage) {
        Visitor therapist = stage.visitor("therapist@riverside.example");
        Visitor client = stage.visitor("client3@riverside.example");
        String goal = Together.agree(client, therapist, "riverside", "To whistle " + word);
        Together.fillsIn(therapist, "riverside", "Walter Brandt", word);
        String note = therapist.idOf("note");
        Visitor plain = stage.visitor(
                new Browser.NewContextOptions().setJavaScriptEnabled(false), "therapist@riverside.example");

        therapist.presses(part(therapist, goal, "named"));
        part(therapist, goal, "words").fill("Two tunes " + word);
        therapist.isSaved();
        plain.open("/riverside/notes/write?note=" + note);
        assertThat(part(plain, goal, "words")).hasValue("Two tunes " + word);
        assertThat(part(therapist, goal, "named")).isChecked();
        assertThat(part(therapist, goal, "words")).isVisible();
        part(plain, goal, "rating").selectOption("7");
        plain.presses("write:keep").isTold("The draft is saved");
        therapist.page().reload();
        assertThat(part(therapist, goal, "rating")).hasValue("7");

        therapist.presses("write:sign").isTold("Signed");
        assertThat(therapist.page().locator(".named-goals")).containsText("Two tunes " + word);
        therapist.page().locator(".named-goals a").click();
        assertThat(therapist.page().locator("#in-notes")).containsText("Two tunes " + word);
        therapist.page().locator("#in-notes .more-ways a").click();
        assertThat(therapist.page().locator(".lines a[href$='" + note + "']")).isVisible();
        client.open("/riverside/goals/view?goal=" + goal);
        assertThat(client.page().locator("#in-notes")).hasCount(0);
    }

    private static Locator part(Visitor visitor, String goal, String part) {
        return visitor.page().locator("[name='" + part + ".goal-" + goal + "']");
    }
}
