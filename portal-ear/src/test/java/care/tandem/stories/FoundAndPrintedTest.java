package care.tandem.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A note is found by a word that stands in it, and put on paper. */
@InBrowser
class FoundAndPrintedTest {

    private static final String THERAPIST = "therapist@riverside.example";

    private static final String WALTER = "00000000-0000-4000-8000-000000011007";

    private final String word = Words.rare();

    @Test
    void isFoundByItsWordsWhichStandNowhereElse(Stage stage) throws IOException {
        Visitor therapist = stage.visitor(THERAPIST);
        String note = Together.signs(therapist, "riverside", "Walter Brandt", word);
        therapist.leave();
        Visitor plain = stage.visitor(new Browser.NewContextOptions().setJavaScriptEnabled(false))
                .signIn(THERAPIST);
        plain.open("/riverside/notes?which=LOCKED");
        plain.writes("find:words", "Thought " + word.toUpperCase(Locale.ROOT)).presses("find:send");
        assertThat(plain.page().locator(".found")).containsText("Notes that contain");
        assertThat(plain.page().locator(".lines .line-title")).hasCount(1);
        assertThat(plain.page().url()).contains("which=LOCKED").doesNotContainIgnoringCase(word);
        plain.page().locator(".ways a").nth(1).click();
        assertThat(plain.page().locator(".found")).containsText("No note that you may read");
        assertThat(plain.field("find:words")).hasValue("Thought " + word.toUpperCase(Locale.ROOT));
        plain.page().goBack();
        plain.page().locator(".lines .line-title").click();
        assertThat(plain.page().url()).contains("/riverside/notes/view?note=" + note);
        assertThat(plain.page().locator("article.note")).isVisible();

        String address = "/riverside/notes?which=ALL&sought=";
        plain.open(address + "somebody-elses");
        assertThat(plain.page().locator(".found")).containsText("Somebody else searched for these words");
        assertThat(logsHolding(stage)).isEmpty();
    }

    private List<String> logsHolding(Stage stage) throws IOException {
        try (Stream<Path> logs = Files.walk(stage.stack().state().path("log"))) {
            return logs.filter(Files::isRegularFile)
                    .filter(this::holdsTheWord)
                    .map(Path::toString)
                    .toList();
        }
    }

    private boolean holdsTheWord(Path log) {
        try {
            return Files.readString(log, StandardCharsets.ISO_8859_1)
                    .toLowerCase(Locale.ROOT)
                    .contains(word);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void isOnPaperWithWhoSignedIt(Stage stage) throws IOException {
        Visitor therapist = stage.visitor(THERAPIST);
        String note = Together.signs(therapist, "riverside", "Walter Brandt", word);
        therapist.open("/riverside/notes/view?note=" + note);
        therapist
                .unfolds("addenda")
                .writes("addenda:addendum", "Added " + word)
                .presses("addenda:signAddendum")
                .isTold("The addendum is signed");
        assertThat(printed(therapist, "/riverside/notes/paper?note=" + note))
                .contains("Note on Walter Brandt", "planned " + word, "felt " + word, "told " + word, "Added " + word)
                .contains("Signatures", "complete and true as far as I know", "SHA-256", "word for word");
        Visitor client = stage.visitor("client3@riverside.example");
        assertThat(printed(client, "/riverside/notes/summary?note=" + note))
                .contains("told " + word)
                .doesNotContain("planned " + word, "Added " + word);
        client.open("/riverside/notes?from=2041-01-01");
        assertThat(client.page().locator("main")).containsText("Nothing was written for you");
        client.presses(client.page().locator("main .filter a"));
        client.page().locator("details:has(.filter) > summary").click();
        client.page().locator(".filter [name=to]").fill("2041-01-01");
        client.presses(client.page().locator(".filter button"));
        assertThat(client.page().locator("main .lines a[href$='" + note + "']")).isVisible();
        assertThat(client.answerAt("/riverside/notes/paper?note=" + note + "&as=pdf"))
                .isEqualTo(403);
        assertThat(stage.visitor("therapist2@riverside.example")
                        .answerAt("/riverside/notes/paper?note=" + note + "&as=pdf"))
                .isEqualTo(404);

        therapist.open("/riverside/notes?client=" + WALTER);
        therapist.page().locator("main a[href*='/record?']").click();
        assertThat(therapist.page().locator(".contents li").first()).isVisible();
        String record = printed(therapist, "/riverside/record?client=" + WALTER);
        assertThat(record)
                .contains(
                        "Record of Walter Brandt", "Riverside Therapy", "Contents", "planned " + word, "Added " + word)
                .containsPattern("Session of .*\\.\\s+\\d+");
        assertThat(stage.visitor("therapist2@riverside.example").answerAt("/riverside/record?client=" + WALTER))
                .isEqualTo(404);

        therapist.open("/riverside/notes/view?note=" + note);
        therapist
                .unfolds("strike")
                .writes("strike:reason", "A mistake")
                .presses("strike:send")
                .isTold("Struck");
        assertThat(printed(therapist, "/riverside/notes/paper?note=" + note)).contains("Entered in error", "A mistake");
    }

    private static String printed(Visitor visitor, String address) throws IOException {
        APIResponse answer = visitor.context().request().get(address + "&as=pdf");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers()).containsEntry("content-type", "application/pdf");
        try (PDDocument document = Loader.loadPDF(answer.body())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
