package care.tandem.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;

/** A clinic that has its own way with notes: its template, a phrase, and a sign-in for each signature. */
@InBrowser
class ClinicsOwnWayTest {

    private static final String CLINIC = "hilltop";

    private final String word = Words.rare();

    @Test
    void dividesTheNoteAndAsksWhoSigns(Stage stage) {
        Visitor admin = stage.visitor().signIn("admin@hilltop.example");
        ClinicPages.decides(admin, CLINIC, "0");
        try {
            Visitor therapist = stage.visitor().signIn("therapist@hilltop.example");
            ClinicPages.makes(therapist, CLINIC, "Nights " + word);
            writes(therapist, "first " + word);
            therapist.presses("write:sign").isTold("Signed");
            assertThat(therapist.page().locator("article.note")).containsText("Sleep first " + word);

            ClinicPages.keepsPhrase(therapist, CLINIC, word, "second " + word);
            writes(therapist, "");
            takesPhrase(therapist);
            therapist.answerToPressing("write:sign");
            assertThat(therapist.page().locator(".summary")).containsText("sign in once more");
            assertThat(therapist.field("write:section0")).hasValue("second " + word);
            signsInOnceMore(therapist);
            assertThat(therapist.field("write:section0")).hasValue("second " + word);
            therapist.presses("write:sign").isTold("Signed");
            adds(therapist, "added " + word);
        } finally {
            ClinicPages.decides(admin, CLINIC, "720");
        }
    }

    /** An addendum is a signature of its own, and asks again. What was typed comes back and moves the button, which is waited for. */
    private static void adds(Visitor therapist, String words) {
        therapist.unfolds("addenda").writes("addenda:addendum", words);
        therapist.answerToPressing("addenda:signAddendum");
        assertThat(therapist.field("addenda:addendum")).hasValue(words);
        signsInOnceMore(therapist);
        assertThat(therapist.field("addenda:addendum")).hasValue(words);
        therapist.field("addenda:signAddendum").click();
        therapist.isTold("The addendum is signed");
    }

    /** By the template: a heading that must be written, one that may stay empty, and the client's voice. */
    private void writes(Visitor therapist, String words) {
        therapist.open("/" + CLINIC + "/notes/begin");
        therapist.field("begin:client").selectOption(new SelectOption().setLabel("Noor Haddad"));
        therapist.presses(therapist.page().getByLabel("Nights " + word));
        Together.sendsOff(therapist);
        assertThat(therapist.page().locator("label[for='write:section1']")).hasText("Dreams (may stay empty)");
        assertThat(therapist.page().locator("label[for='write:section2']")).hasText("The client’s voice");
        therapist
                .writes("write:section0", words)
                .writes("write:section2", "felt " + word)
                .writes("write:summary", "told " + word)
                .isSaved();
    }

    /** With the keys alone: the first letters, and Enter. */
    private void takesPhrase(Visitor therapist) {
        therapist.field("write:section0").pressSequentially(";" + word.substring(0, 5));
        assertThat(therapist.page().locator("[role=option][aria-selected=true]"))
                .containsText("second " + word);
        therapist.page().keyboard().press("Enter");
        assertThat(therapist.field("write:section0")).hasValue("second " + word);
        therapist.isSaved();
    }

    /** Keycloak knows who it is, and asks for the rest. */
    private static void signsInOnceMore(Visitor therapist) {
        therapist.presses(therapist.page().locator("form[action='/sign-in-again'] button"));
        Locator password = therapist.page().locator("input[name=password]");
        password.fill("demo");
        password.press("Enter");
        therapist.idOf("note");
    }
}
