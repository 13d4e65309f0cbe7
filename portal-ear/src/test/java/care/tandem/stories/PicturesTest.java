package care.tandem.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** How a goal goes over time, in a picture, in a table, on paper. */
@InBrowser
class PicturesTest {

    private static final String INK = """
        look => {
          const { fill, stroke } = getComputedStyle(document.querySelector(`.chart > .wide .${look}`));
          return look.startsWith('pen') ? stroke : fill;
        }\
        """;

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
        Locator chart = client.page()
                .getByRole(AriaRole.IMG, new GetByRoleOptions().setName(Pattern.compile(".*You: from 3 to 6 of 10.*")));
        assertThat(chart).hasCount(1);
        assertThat(chart.locator("g.fill-clay > circle")).hasCount(3);
        assertThat(chart.locator("text", new Locator.LocatorOptions().setHasText("Your therapist")))
                .hasCount(2);
        assertThat(inks(client)).containsExactly("rgb(143, 78, 46)", "rgb(29, 102, 96)", "rgb(35, 48, 47)");
        client.page().emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(inks(client)).containsExactly("rgb(232, 177, 150)", "rgb(132, 205, 198)", "rgb(236, 232, 224)");
        client.page().emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        assertThat(inks(client).stream().distinct())
                .as("one ink: what the reader chose")
                .hasSize(1);
        client.page().emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
        assertThat(client.page().locator("#picture-table")).isHidden();
        client.page().locator(".as-table summary").click();
        assertThat(client.page().locator("#picture-table tbody data")).hasText(new String[] {"3", "6", "4"});
        client.page().setViewportSize(360, 740);
        assertThat(client.page().locator(".chart > .narrow")).isVisible();
        assertThat(client.page().locator(".chart > .wide")).isHidden();
        assertThat(complaints).isEmpty();
    }

    /** The page as a browser prints it has the table unfolded, and the inks of paper whatever the theme. */
    @Test
    void printsThePageWithItsTable(Stage stage) {
        Visitor client = stage.visitor("client3@riverside.example");
        String goal = goesOnFor(client, stage.visitor("therapist@riverside.example"));
        client.open("/riverside/goals/view?goal=" + goal);
        client.page()
                .emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK));
        assertThat(client.page().locator("#picture-table")).isVisible();
        assertThat(inks(client)).startsWith("rgb(143, 78, 46)", "rgb(29, 102, 96)");
    }

    @Test
    void saysItAllWithoutJavaScript(Stage stage) {
        Visitor client = stage.visitor("client3@riverside.example");
        String goal = goesOnFor(client, stage.visitor("therapist@riverside.example"));
        Document page = Jsoup.parse(client.context()
                .request()
                .get("/riverside/goals/view?goal=" + goal)
                .text());
        assertThat(page.select("#picture-table tbody data").eachText()).containsExactly("3", "6", "4");
        assertThat(page.select(".chart > svg.wide g.fill-clay > circle > title").eachText())
                .containsExactly("today: 3", "today: 6");
        assertThat(page.select(".distance").text()).contains("You: 6. From the therapist’s side: 4.");
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

    /** Of the client's points, of the clinician's, of the legend's words. */
    private static List<String> inks(Visitor visitor) {
        return Stream.of("fill-clay", "pen-teal", "fill-ink")
                .map(look -> String.valueOf(visitor.page().evaluate(INK, look)))
                .toList();
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
