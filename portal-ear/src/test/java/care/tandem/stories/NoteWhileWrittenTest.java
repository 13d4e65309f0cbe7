package care.tandem.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A note while it is written: saved as it is typed, on one device or two, whatever happens to them meanwhile. */
@InBrowser
class NoteWhileWrittenTest {

    private static final String AUTHOR = "therapist2@riverside.example";

    private final String word = Words.rare();

    @Test
    void isSavedWhileItIsTypedAndComesBackAfterACrash(Stage stage) {
        Visitor author = stage.visitor(AUTHOR);
        String note = Together.begins(author, "riverside", "Aisha Rahman");
        author.writes("write:section0", "She slept " + word).isSaved();

        author.context().setOffline(true);
        author.writes("write:section1", "Rested, and in mid-sent " + word);
        assertThat(author.page().locator("#saving[data-state=trouble]")).containsText("safe on this device");
        author.page().close();
        author.context().setOffline(false);

        Page again = author.context().newPage();
        again.navigate("/riverside/notes/write?note=" + note);
        assertThat(again.locator("[id='write:section0']")).hasValue("She slept " + word);
        assertThat(again.locator("[id='write:section1']")).hasValue("Rested, and in mid-sent " + word);
        assertThat(again.locator("#saving[data-state=saved]")).isVisible();
        again.navigate("/riverside/notes/view?note=" + note);
        assertThat(again.locator("article.note")).containsText("in mid-sent " + word);
    }

    /** What a crash left behind is found slowly, and somebody types meanwhile. */
    @Test
    void keepsWhatIsTypedAndSavedWhileTheDeviceIsLookedThrough(Stage stage) {
        Visitor author = stage.visitor(AUTHOR);
        String note = Together.begins(author, "riverside", "Aisha Rahman");
        author.context().setOffline(true);
        author.writes("write:section0", "She slept").writes("write:section1", "Rested " + word);
        assertThat(author.page().locator("#saving[data-state=trouble]")).containsText("safe on this device");
        author.page().close();
        author.context().setOffline(false);

        Page again = author.context().newPage();
        again.addInitScript("const decrypt = SubtleCrypto.prototype.decrypt;"
                + "SubtleCrypto.prototype.decrypt = async function (...sealed) {"
                + "  while (!window.found) { await new Promise((go) => setTimeout(go, 20)); }"
                + "  return decrypt.apply(this, sealed); }");
        again.navigate("/riverside/notes/write?note=" + note);
        again.locator("[id='write:section0']").fill("She slept well " + word);
        again.locator("[id='write:section1']").fill("Tired " + word);
        assertThat(again.locator("#saving[data-state=saved]")).isVisible();
        again.evaluate("window.found = true");

        assertThat(again.locator("#write[data-ready]")).isVisible();
        assertThat(again.locator("[id='write:section0']")).hasValue("She slept well " + word);
        assertThat(again.locator("[id='write:section1']")).hasValue("Tired " + word);
        assertThat(again.locator("[data-passage=section0] .kept")).hasCount(0);
        assertThat(again.locator("[data-passage=section1] .kept")).containsText("Rested " + word);
    }

    @Test
    void savesByItselfOnceItsAuthorHasSignedInAgainInAnotherWindow(Stage stage) {
        Visitor author = stage.visitor(AUTHOR);
        String note = writesOnSignedOut(author);
        assertThat(author.page().locator("#saving-aloud")).containsText("signed out");

        Page other = signsInBeside(author, AUTHOR);
        other.close();
        author.isSaved();
        author.open("/riverside/notes/view?note=" + note);
        assertThat(author.page().locator("article.note")).containsText("Rested " + word);
    }

    /** One passage is saved, and the next is typed after the session has ended. @return the note's id */
    private String writesOnSignedOut(Visitor author) {
        String note = Together.begins(author, "riverside", "Aisha Rahman");
        author.writes("write:section0", "She slept " + word).isSaved();
        author.context().clearCookies();
        author.writes("write:section1", "Rested " + word);
        assertThat(author.page().locator("#saving[data-state=trouble]")).containsText("signed out");
        return note;
    }

    /** In another window, by the link that the first one offers. */
    private static Page signsInBeside(Visitor author, String email) {
        Page other = author.page()
                .waitForPopup(() -> author.page().locator("#sign-in").click());
        signsIn(other, email);
        return other;
    }

    private static void signsIn(Page window, String email) {
        window.locator("input[name=username]").fill(email);
        window.locator("input[name=password]").fill("demo");
        window.locator("input[name=password]").press("Enter");
        assertThat(window.locator("main")).containsText("You can close this window");
    }

    /** Two people share a desk: whose words are where, whoever is signed in. */
    @Test
    void isNeverSavedInTheNameOfSomebodyElseWhoSignsInMeanwhile(Stage stage) {
        Visitor author = stage.visitor(AUTHOR);
        String note = writesOnSignedOut(author);

        Page other = signsInBeside(author, "therapist@riverside.example");
        assertThat(author.page().locator("#saving[data-state=trouble]"))
                .containsText("Somebody else is signed in here now");
        assertThat(author.field("write:section1")).hasValue("Rested " + word);
        int found = author.answerAt("/riverside/notes/write?note=" + note);
        assertThat(found).as("the draft, for who signed in").isEqualTo(404);
        other.navigate("/riverside/notes");
        assertThat(other.content()).doesNotContain(word);

        author.context().clearCookies();
        other.navigate("/riverside/signed-in");
        signsIn(other, AUTHOR);
        author.writes("write:section1", "Rested and " + word).isSaved();
        author.open("/riverside/notes/view?note=" + note);
        assertThat(author.page().locator("article.note")).containsText("Rested and " + word);
    }

    @Test
    void isSavedWhereTheStorageOfTheDeviceNeverOpens(Stage stage) {
        Visitor author = stage.visitor(AUTHOR);
        String note = Together.begins(author, "riverside", "Aisha Rahman");
        author.context().addInitScript("IDBFactory.prototype.open = () => ({})");
        author.open("/riverside/notes/write?note=" + note);
        author.writes("write:section0", "She slept " + word);
        assertThat(author.page().locator("#no-copy")).containsText("keeps no copy");
        author.isSaved();
        author.open("/riverside/notes/view?note=" + note);
        assertThat(author.page().locator("article.note")).containsText("She slept " + word);
    }

    @Test
    void isWrittenOnTwoDevicesAtOnce(Stage stage) {
        Visitor desk = stage.visitor(AUTHOR);
        String note = Together.begins(desk, "riverside", "Aisha Rahman");
        Visitor phone = stage.visitor(AUTHOR);
        phone.open("/riverside/notes/write?note=" + note);
        desk.writes("write:section0", "She slept well. He woke.").isSaved();

        phone.writes("write:section1", "Rested " + word).isSaved();
        assertThat(phone.field("write:section0")).hasValue("She slept well. He woke.");
        desk.writes("write:section0", "At last she slept well. He woke.").isSaved();
        phone.writes("write:section0", "She slept well. He woke and sang.").isSaved();
        assertThat(phone.field("write:section0")).hasValue("At last she slept well. He woke and sang.");

        desk.writes("write:section0", "Nobody slept " + word);
        assertThat(desk.page().locator("[data-passage=section0] .kept")).containsText("He woke and sang.");
        assertThat(desk.field("write:section0")).hasValue("Nobody slept " + word);
        desk.page().locator("[data-passage=section0] .kept button").click();
        desk.isSaved();
        phone.open("/riverside/notes/write?note=" + note);
        assertThat(phone.field("write:section0"))
                .hasValue("Nobody slept " + word + "\n\nAt last she slept well. He woke and sang.");
    }

    @Test
    void isOfferedKinderWordsWhileItIsTyped(Stage stage) {
        Visitor author = stage.visitor(AUTHOR);
        Together.begins(author, "riverside", "Aisha Rahman");
        author.writes("write:summary", "You claims a lot " + word);
        assertThat(author.page().locator("#kinder")).containsText("says");
    }
}
