package care.tandem.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/**
 * A session and all that comes of it, with four people signed in: the client says what matters, both write the summary,
 * the supervisor signs it too, the client answers and asks for a word to be changed, and the admin sees none of it.
 */
@InBrowser
class FromAgendaToPaperTest {

    private final String word = Words.rare();

    /** Where it is not too late for one more session today. */
    private final String clinic =
            LocalTime.now(ZoneId.of("Europe/Madrid")).isBefore(LocalTime.of(22, 30)) ? "hilltop" : "riverside";

    private final ZoneId zone = ZoneId.of(clinic.equals("hilltop") ? "Europe/Madrid" : "America/New_York");
    private final String clientName = clinic.equals("hilltop") ? "Peter Callahan" : "Aisha Rahman";

    @Test
    void fourPeopleAndOneNote(Stage stage) throws IOException {
        Visitor author = stage.visitor("therapist2@" + clinic + ".example");
        Visitor client = stage.visitor("client2@" + clinic + ".example");
        Visitor supervisor = stage.visitor("supervisor@" + clinic + ".example");
        Visitor admin = stage.visitor("admin@" + clinic + ".example");

        saysWhatMatters(author, client);
        String note = beginsTheNote(author);
        bothWriteTheSummary(author, client, note);
        losesNothing(author, note);
        isReturnedCorrectedAndCosigned(author, supervisor, note);
        isReadAnsweredAndAmended(author, client, note);
        isPrinted(author, note);

        assertThat(admin.answerAt("/" + clinic + "/notes/view?note=" + note)).isIn(403, 404);
        admin.open("/" + clinic + "/audit");
        assertThat(admin.page().locator("main")).not().containsText(word);
    }

    private void saysWhatMatters(Visitor author, Visitor client) {
        author.open("/" + clinic + "/sessions/plan?day=" + LocalDate.now(zone));
        author.field("plan:client").selectOption(new SelectOption().setLabel(clientName));
        author.writes("plan:start", "22:50")
                .writes("plan:end", "23:40")
                .writes("plan:place", word)
                .presses("plan:send")
                .isTold("It is in the calendar");
        client.open("/" + clinic + "/sessions");
        Locator mine = client.page()
                .locator("main :is(li, .next-session)")
                .filter(new Locator.FilterOptions().setHasText(word));
        client.presses(mine.locator("a[href*='sessions/prepare']"));
        client.writes("prepare:matters", "Thursday " + word)
                .presses("prepare:send")
                .isTold("You can change it until");
    }

    private String beginsTheNote(Visitor author) {
        author.open("/" + clinic + "/sessions?day=" + LocalDate.now(zone));
        Locator session = author.page().locator(".day > li").filter(new Locator.FilterOptions().setHasText(word));
        assertThat(session.first()).containsText("Thursday " + word);
        author.presses(session.locator("a.day-time").first());
        author.unfolds("move")
                .writes("move:start", "00:05")
                .writes("move:end", "00:55")
                .presses("move:send")
                .isTold("Moved");
        author.open("/" + clinic + "/sessions?day=" + LocalDate.now(zone));
        author.presses(session.locator("form.at-once button").first());
        return author.idOf("note");
    }

    private void bothWriteTheSummary(Visitor author, Visitor client, String note) {
        author.writes("write:section0", "heard " + word)
                .writes("write:section1", "seen " + word)
                .writes("write:section2", "thought " + word)
                .writes("write:section3", "planned " + word)
                .writes("write:section4", "felt " + word)
                .writes("write:heard", "You want Thursdays back " + word)
                .writes("write:summary", "We spoke about Thursday.")
                .isSaved();
        author.presses("write:together");
        assertThat(author.field("write:alone")).isVisible();
        assertThat(client.answerAt("/" + clinic + "/notes/write?note=" + note)).isIn(403, 404);
        client.open("/" + clinic);
        client.presses(client.page().locator("main a[href*='notes/together']").first());
        assertThat(client.page().content()).doesNotContain("heard " + word);
        client.writes("write:summary", "We spoke about Thursday. And the sofa " + word + ".")
                .isSaved();
        assertThat(author.field("write:summary")).hasValue("We spoke about Thursday. And the sofa " + word + ".");
        author.writes("write:summary", "Today we spoke about Thursday. And the sofa " + word + ".")
                .isSaved();
        assertThat(client.field("write:summary")).hasValue("Today we spoke about Thursday. And the sofa " + word + ".");
    }

    /** The network goes, the browser goes, and the half sentence is there again. */
    private void losesNothing(Visitor author, String note) {
        Page tab = author.context().newPage();
        author.open("/" + clinic);
        tab.navigate("/" + clinic + "/notes/write?note=" + note);
        author.context().setOffline(true);
        tab.locator("[id='write:section1']").fill("seen, and in mid-sent " + word);
        assertThat(tab.locator("#saving[data-state=trouble]")).isVisible();
        tab.close();
        author.context().setOffline(false);
        author.open("/" + clinic + "/notes/write?note=" + note);
        assertThat(author.field("write:section1")).hasValue("seen, and in mid-sent " + word);
        author.isSaved();
    }

    private void isReturnedCorrectedAndCosigned(Visitor author, Visitor supervisor, String note) {
        author.presses("write:sign").isTold("It waits for the cosignature");
        supervisor.open("/" + clinic + "/notes/view?note=" + note);
        supervisor
                .unfolds("giveBack")
                .writes("giveBack:reason", "Finish the sentence " + word)
                .presses("giveBack:send")
                .isTold("back with its author");
        author.open("/" + clinic + "/notes/write?note=" + note);
        author.writes("write:section1", "seen, and no more in mid-sentence " + word)
                .isSaved();
        author.presses("write:sign").isTold("It waits for the cosignature");
        supervisor.open("/" + clinic + "/notes/view?note=" + note);
        supervisor.presses("cosign:send").isTold("Signed and locked");
    }

    private void isReadAnsweredAndAmended(Visitor author, Visitor client, String note) {
        client.open("/" + clinic + "/notes/summary?note=" + note);
        assertThat(client.page().locator("main")).containsText("And the sofa " + word);
        client.page().locator("[id='answer'] input[value=PARTLY]").check(new Locator.CheckOptions().setForce(true));
        client.writes("answer:words", "Fridays too " + word).presses("answer:send");
        assertThat(client.page().locator(".notice")).isVisible();
        client.open("/" + clinic + "/amendments/ask?note=" + note);
        client.writes("ask:what", "It was the armchair " + word)
                .writes("ask:why", "Not the sofa " + word)
                .presses("ask:send");
        assertThat(client.page().locator(".notice")).isVisible();

        author.open("/" + clinic + "/notes/view?note=" + note);
        assertThat(author.page().locator(".exchange")).containsText("Fridays too " + word);
        author.unfolds("addenda")
                .writes("addenda:addendum", "It was the armchair. " + word)
                .presses("addenda:signAddendum")
                .isTold("The addendum is signed");
        author.presses(author.page().locator("a[href*='amendments/view']").first());
        author.writes("accept:words", "An addendum says so " + word).presses("accept:send");
        client.open("/" + clinic + "/notes/summary?note=" + note);
        assertThat(client.page().locator(".amendment")).containsText("An addendum says so " + word);
    }

    private void isPrinted(Visitor author, String note) throws IOException {
        APIResponse paper = author.context().request().get("/" + clinic + "/notes/paper?note=" + note + "&as=pdf");
        assertThat(paper.headers()).containsEntry("content-type", "application/pdf");
        try (PDDocument document = Loader.loadPDF(paper.body())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("no more in mid-sentence " + word, "And the sofa " + word, "It was the armchair")
                    .contains("SHA-256");
        }
    }
}
