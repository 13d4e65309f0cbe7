package care.tandem.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import org.junit.jupiter.api.Test;

/** A summary that two people write at the same time, and what the client says to it afterwards. */
@InBrowser
class WrittenTogetherTest {

    private final String word = Words.rare();

    @Test
    void isOneTextOnTwoDevicesUntilItsAuthorEndsIt(Stage stage) {
        Visitor author = stage.visitor("therapist@riverside.example");
        Visitor client = stage.visitor("client3@riverside.example");
        Together.fillsIn(author, "riverside", "Walter Brandt", word);
        author.isSaved().presses("write:together").isTold("Your client finds the summary");
        String note = author.idOf("note");
        client.open("/riverside");
        client.presses(client.page().locator("a[href$='notes/together?note=" + note + "']"));
        assertThat(client.field("write:summary")).hasValue("told " + word);
        assertThat(client.page().content()).doesNotContain("heard " + word, "planned " + word);

        client.writes("write:summary", "told " + word + " and the bees").isSaved();
        assertThat(author.field("write:summary")).hasValue("told " + word + " and the bees");
        author.writes("write:summary", "Today: told " + word + " and the bees").isSaved();
        assertThat(client.field("write:summary")).hasValue("Today: told " + word + " and the bees");

        author.writes("write:heard", "You miss the bees " + word).isSaved();
        author.presses("write:alone").isTold("You go on alone");
        assertThat(client.page().locator("#saving[data-state=trouble]")).containsText("goes on alone");
        assertThat(client.answerAt("/riverside/notes/together?note=" + note)).isEqualTo(404);
        author.presses("write:sign").isTold("Signed");
        saysWhetherThatWasIt(client, author, note);
    }

    @Test
    void leavesAloneWhatIsBeingComposedAndTakesBackOnesOwnWords(Stage stage) {
        Visitor author = stage.visitor("therapist@riverside.example");
        Visitor client = stage.visitor("client3@riverside.example");
        Together.fillsIn(author, "riverside", "Walter Brandt", word);
        author.isSaved().presses("write:together").isTold("Your client finds the summary");
        String note = author.idOf("note");
        client.open("/riverside/notes/together?note=" + note);
        client.field("write:summary").press("Control+End");
        CDPSession keyboard = client.context().newCDPSession(client.page());

        composes(keyboard, "\u306b");
        author.writes("write:summary", "Today: told " + word).isSaved();
        composes(keyboard, "\u306b\u307b");
        assertThat(client.field("write:summary")).hasValue("told " + word + "\u306b\u307b");
        JsonObject words = new JsonObject();
        words.addProperty("text", "\u65e5\u672c");
        keyboard.send("Input.insertText", words);
        assertThat(author.field("write:summary")).hasValue("Today: told " + word + "\u65e5\u672c");
        assertThat(client.field("write:summary")).hasValue("Today: told " + word + "\u65e5\u672c");

        client.page().keyboard().press("Control+z");
        assertThat(client.field("write:summary")).hasValue("Today: told " + word);
        author.presses("write:alone").isTold("You go on alone");
    }

    /** As an input method does, a letter at a time. */
    private static void composes(CDPSession keyboard, String text) {
        JsonObject composition = new JsonObject();
        composition.addProperty("text", text);
        composition.addProperty("selectionStart", text.length());
        composition.addProperty("selectionEnd", text.length());
        keyboard.send("Input.imeSetComposition", composition);
    }

    private void saysWhetherThatWasIt(Visitor client, Visitor author, String note) {
        client.open("/riverside/notes/summary?note=" + note);
        client.presses(client.page().locator("#answer input[type=radio][value=PARTLY]"));
        client.writes("answer:words", "The garden, too " + word)
                .presses("answer:send")
                .isTold("Thank you");
        Together.begins(author, "riverside", "Walter Brandt");
        assertThat(author.page().locator(".heard-line a[href$='" + note + "']")).containsText("Partly");
        author.presses(author.page().locator(".heard-line a[href$='" + note + "']"));
        assertThat(author.page().locator(".exchange")).containsText("The garden, too " + word);
        author.unfolds("strike")
                .writes("strike:reason", "A mistake")
                .presses("strike:send")
                .isTold("Struck");
        client.open("/riverside/notes/summary?note=" + note);
        assertThat(client.page().locator("main")).containsText("The garden, too " + word);
        assertThat(client.page().locator("#answer")).hasCount(0);
    }
}
