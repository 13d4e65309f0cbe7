package care.tandem.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** How a goal goes over time, in a picture, in a table, on paper. */
@InBrowser
class PicturesTest {

    private static final String INKED = """
            canvas => {
              const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
              const seen = new Set();
              for (let i = 0; i < data.length; i += 4) {
                if (data[i + 3] === 255) seen.add(`${data[i]},${data[i + 1]},${data[i + 2]}`);
              }
              return [...seen];
            }""";

    private final String word = Words.rare();
    private final List<String> complaints = new ArrayList<>();

    @Test
    void drawsWhatTheTableSays(Stage stage) {
        Visitor client = stage.visitor("client3@riverside.example");
        Visitor therapist = stage.visitor("therapist@riverside.example");
        hear(client.page());
        String goal = goesOnFor(client, therapist);
        client.page().emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        client.open("/riverside/goals/view?goal=" + goal);
        var canvas = client.page().locator("figure.chart canvas");
        assertThat(canvas).isVisible();
        assertThat(canvas).hasAttribute("aria-label", Pattern.compile(".*You: from 3 to 6 of 10.*"));
        isDrawnIn(client, "143,78,46", "29,102,96");
        client.page().emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        isDrawnIn(client, "232,177,150", "132,205,198");
        assertThat(client.page().locator("table[data-picture]")).isHidden();
        client.page().locator(".as-table summary").click();
        assertThat(client.page().locator("table[data-picture] tbody data")).hasText(new String[] {"3", "6", "4"});
        assertThat(complaints).isEmpty();
    }

    @Test
    void drawsItselfAnewWhenThePageIsWovenAnew(Stage stage) {
        Visitor client = stage.visitor("client3@riverside.example");
        String goal = goesOnFor(client, stage.visitor("therapist@riverside.example"));
        client.open("/riverside/goals/view?goal=" + goal);
        assertThat(client.page().locator("figure.chart canvas")).isVisible();
        client.page()
                .evaluate("() => { const part = document.querySelector('figure.chart').parentElement;"
                        + " part.querySelector('tbody').lastElementChild.querySelector('data').value = 9;"
                        + " part.innerHTML = part.innerHTML.replace(/<canvas[^>]*>/, '<canvas role=\"img\" aria-label=\"x\">');"
                        + " document.dispatchEvent(new CustomEvent('tandem:refreshed')); }");
        isDrawnIn(client);
    }

    @Test
    void saysItAllWithoutJavaScript(Stage stage) {
        Visitor client = stage.visitor("client3@riverside.example");
        String goal = goesOnFor(client, stage.visitor("therapist@riverside.example"));
        Visitor plain = stage.visitor(new NewContextOptions().setJavaScriptEnabled(false))
                .signIn("client3@riverside.example");
        plain.open("/riverside/goals/view?goal=" + goal);
        assertThat(plain.page().locator("table[data-picture]")).isVisible();
        assertThat(plain.page().locator("table[data-picture] tbody data")).hasText(new String[] {"3", "6", "4"});
        assertThat(plain.page().locator("figure.chart")).isHidden();
        assertThat(plain.page().locator(".distance")).containsText("You: 6. From the therapist’s side: 4.");
    }

    @Test
    void isThePageOnPaper(Stage stage) throws IOException {
        Visitor client = stage.visitor("client3@riverside.example");
        Visitor therapist = stage.visitor("therapist@riverside.example");
        String goal = goesOnFor(client, therapist);
        APIResponse answer = therapist.context().request().get("/riverside/goals/paper?goal=" + goal + "&as=pdf");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers())
                .containsEntry("content-type", "application/pdf")
                .containsEntry("cache-control", "no-store");
        assertThat(answer.headers().get("content-disposition"))
                .matches("attachment; filename=\"goal-\\d{4}-\\d\\d-\\d\\d\\.pdf\"");
        String said = text(answer.body());
        assertThat(said).contains("To whistle " + word, "Whistles " + word, "Hummed " + word, "Walter Brandt");
        String all = text(
                client.context().request().get("/riverside/goals/review?as=pdf").body());
        assertThat(all)
                .contains("All goals of Walter Brandt", "To whistle " + word)
                .doesNotContain("Kiresuk");
        String ours = "/riverside/goals/review?client=00000000-0000-4000-8000-000000011007&as=pdf";
        assertThat(text(therapist.context().request().get(ours).body())).contains("Kiresuk");
    }

    @Test
    void isNotThereForAnybodyElse(Stage stage) {
        Visitor client = stage.visitor("client3@riverside.example");
        String goal = Together.proposes(client, "riverside", "To whistle " + word);
        Visitor other = stage.visitor("therapist2@riverside.example");
        assertThat(client.answerAt("/riverside/goals/paper?goal=" + goal + "&as=pdf"))
                .isEqualTo(200);
        assertThat(other.answerAt("/riverside/goals/paper?goal=" + goal)).isEqualTo(404);
        assertThat(other.answerAt("/riverside/goals/paper?goal=" + goal + "&as=pdf"))
                .isEqualTo(404);
        assertThat(other.answerAt("/riverside/goals/review?client=00000000-0000-4000-8000-000000011007&as=pdf"))
                .isEqualTo(404);
        assertThat(stage.visitor("admin@riverside.example").answerAt("/riverside/goals/paper?goal=" + goal + "&as=pdf"))
                .isEqualTo(403);
        Rows rows = new Rows(stage.stack());
        assertThat(rows.number("select count(*) from audit_entry where call = 'Goals.open' and item = '" + goal + "'"))
                .as("the page of the proposal, the PDF, and three that were turned away")
                .isEqualTo(5);
    }

    private String goesOnFor(Visitor client, Visitor therapist) {
        String goal = Together.proposes(client, "riverside", "To whistle " + word);
        Together.rewords(therapist, "riverside", goal, "Whistles " + word);
        Together.accepts(client, "riverside", goal);
        checksIn(client, goal, 3, "Hummed " + word);
        checksIn(client, goal, 6, "");
        checksIn(therapist, goal, 4, "");
        return goal;
    }

    private static void checksIn(Visitor visitor, String goal, int rating, String words) {
        visitor.open("/riverside/goals/check-in?goal=" + goal);
        visitor.presses(visitor.page().locator("#checkIn input[type=radio][value='" + rating + "']"));
        visitor.writes("checkIn:words", words).presses("checkIn:send").isTold("Thank you");
    }

    private void hear(Page page) {
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    /** Waits until something is drawn, and these are among its inks: clay and teal, in their tones. */
    private static void isDrawnIn(Visitor visitor, String... inks) {
        visitor.page()
                .waitForFunction(
                        "wanted => { const seen = (" + INKED + ")(document.querySelector('figure.chart canvas'));"
                                + " return seen.length > 0 && wanted.every((ink) => seen.includes(ink)); }",
                        List.of(inks));
    }

    private static String text(byte[] pdf) throws IOException {
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }
}
