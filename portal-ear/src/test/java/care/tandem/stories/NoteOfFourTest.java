package care.tandem.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A note from the first letter to the last signature: saved while it is typed, supervised, read by the client. */
@InBrowser
class NoteOfFourTest {

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
        Visitor author = stage.visitor().signIn(AUTHOR);
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
        Visitor author = stage.visitor().signIn(AUTHOR);
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
    void goesToTheSupervisorAndBackAndReachesTheClient(Stage stage) {
        Visitor author = stage.visitor(AUTHOR);
        Visitor supervisor = stage.visitor("supervisor@riverside.example");
        Visitor client = stage.visitor("client2@riverside.example");
        Together.fillsIn(author, "riverside", "Aisha Rahman", word);
        author.writes("write:summary", "You claims a lot " + word).isSaved();
        assertThat(author.page().locator("#kinder")).containsText("says");
        author.presses("write:sign").isTold("It waits for the cosignature");
        String note = author.idOf("note");

        supervisor.open("/riverside");
        supervisor
                .page()
                .locator("main a[href$='notes/view?note=" + note + "']")
                .click();
        supervisor
                .writes("say:comment", "Which day is that? " + word)
                .presses("say:send")
                .isTold("Sent");
        supervisor
                .unfolds("giveBack")
                .writes("giveBack:reason", "Say it more kindly")
                .presses("giveBack:send")
                .isTold("back with its author");
        assertThat(client.answerAt("/riverside/notes/summary?note=" + note)).isEqualTo(404);

        author.open("/riverside/notes/write?note=" + note);
        assertThat(author.page().locator("main")).containsText("Which day is that? " + word);
        assertThat(author.page().locator(".flagged-note:visible")).containsText("Say it more kindly");
        author.writes("write:summary", "You said a lot " + word).isSaved();
        author.presses("write:sign").isTold("It waits for the cosignature");

        supervisor.open("/riverside/notes/view?note=" + note);
        supervisor.presses("cosign:send").isTold("Signed and locked");
        assertThat(supervisor.page().locator(".signatures")).containsText("word for word, what was signed");

        client.open("/riverside/notes/summary?note=" + note);
        assertThat(client.page().locator("main")).containsText("You said a lot " + word);
        assertThat(client.page().content()).doesNotContain("heard " + word, "Which day is that");
        addsSomething(author, note);
    }

    /** From where it was written: what is signed is read there. */
    private void addsSomething(Visitor author, String note) {
        String added = "She rang **on Tuesday**, (M): \n\n  2. 12*3*4\n---\n> `said` <b>no</b> " + word;
        author.open("/riverside/notes/write?note=" + note);
        author.unfolds("addenda")
                .writes("addenda:addendum", added)
                .presses("addenda:signAddendum")
                .isTold("The addendum is signed");
        assertThat(author.page().locator(".addendum .written").innerText()).isEqualTo(added);
        author.unfolds("unlock")
                .writes("unlock:reason", "A wrong name")
                .presses("unlock:send")
                .isTold("It is open");
        assertThat(author.field("write:section0")).hasValue("heard " + word);
    }

    @Test
    void goesBackToWhatStoodThereBefore(Stage stage) {
        Visitor author = stage.visitor(AUTHOR);
        Together.begins(author, "riverside", "Aisha Rahman");
        author.writes("write:section0", "A long story " + word).isSaved();
        author.writes("write:section0", "Short").isSaved();
        author.page().locator("a[href*='notes/saved?']").click();
        author.page().locator(".lines .line-title").first().click();
        assertThat(author.page().locator("ins")).containsText("A long story " + word);
        author.presses("back:send").isTold("Restored");
        assertThat(author.field("write:section0")).hasValue("A long story " + word);
    }
}
