package care.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A note is found by a word that stands in it, and put on paper. */
@OverHttp
class FoundAndPrintedTest {

    /** Said nowhere else. */
    private static final String WORD = "zwitschermaschine";

    @Test
    void isFoundByItsWordsWhichStandNowhereElse(Clinic clinic) throws IOException {
        Person therapist = clinic.therapist();
        Together.fillsIn(therapist, Member.CLIENT)
                .writes("write:section2", "thought " + WORD)
                .presses("write:sign")
                .isTold("Signed");
        String note = therapist.idOf("note");

        String sought = "Thought " + WORD.toUpperCase(Locale.ROOT);
        therapist.open("/notes?which=LOCKED").writes("find:words", sought).presses("find:send");
        String found = therapist.page().location();
        assertThat(therapist.all(".found").text()).contains("Notes that contain");
        assertThat(therapist.all(".lines .line-title")).hasSize(1);
        assertThat(found).contains("which=LOCKED").doesNotContainIgnoringCase(WORD);
        therapist.open(therapist.all(".ways a").get(1).absUrl("href"));
        assertThat(therapist.all(".found").text()).contains("No note that you may read");
        assertThat(therapist.value("find:words")).isEqualTo(sought);
        therapist.open(found).follows(".lines .line-title");
        assertThat(therapist.page().location()).contains("/notes/view?note=" + note);
        assertThat(therapist.all("article.note")).hasSize(1);

        therapist.open("/notes?which=ALL&sought=somebody-elses");
        assertThat(therapist.all(".found").text()).contains("Somebody else searched for these words");
        assertThat(logsHoldingTheWord(clinic)).isEmpty();
    }

    private static List<Path> logsHoldingTheWord(Clinic clinic) throws IOException {
        try (Stream<Path> logs = Files.walk(clinic.stack().state().path("log"))) {
            return logs.filter(Files::isRegularFile)
                    .filter(FoundAndPrintedTest::holdsTheWord)
                    .toList();
        }
    }

    private static boolean holdsTheWord(Path log) {
        try {
            return Files.readString(log, StandardCharsets.ISO_8859_1)
                    .toLowerCase(Locale.ROOT)
                    .contains(WORD);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void isOnPaperWithWhoSignedIt(Clinic clinic) {
        Person therapist = clinic.therapist();
        String note = Together.signs(therapist, Member.CLIENT);
        therapist
                .writes("addenda:addendum", "Added")
                .presses("addenda:signAddendum")
                .isTold("The addendum is signed");
        assertThat(Paper.of(therapist, "/notes/paper?note=" + note).text())
                .contains("Note on Walter Brandt", "planned", "felt", "told", "Added")
                .contains("Signatures", "complete and true as far as I know", "SHA-256", "word for word");
        Person client = clinic.client();
        assertThat(Paper.of(client, "/notes/summary?note=" + note).text())
                .contains("told")
                .doesNotContain("planned", "Added");
        assertThat(client.answerAt("/notes/paper?note=" + note + "&as=pdf")).isEqualTo(403);
        assertThat(clinic.colleague().answerAt("/notes/paper?note=" + note + "&as=pdf"))
                .isEqualTo(404);

        therapist.open("/notes?client=" + clinic.idOf(Member.CLIENT)).follows("main a[href*='/record?']");
        assertThat(therapist.all("a.back").attr("href")).endsWith("/client?client=" + clinic.idOf(Member.CLIENT));
        List<String> contents = therapist.all(".contents a").eachAttr("href");
        assertThat(contents).startsWith("#goals", "#sessions").contains("#note-" + note);
        assertThat(contents).allSatisfy(part -> assertThat(therapist.all(part)).hasSize(1));
        String record = "/record?client=" + clinic.idOf(Member.CLIENT);
        assertThat(Paper.of(therapist, record).text())
                .contains("Record of Walter Brandt", "Lakeside Practice", "Contents", "planned", "Added")
                .containsPattern("Session of .*\\.\\s+\\d+");
        assertThat(clinic.colleague().answerAt(record)).isEqualTo(404);

        therapist
                .open("/notes/view?note=" + note)
                .writes("strike:reason", "A mistake")
                .presses("strike:send")
                .isTold("Struck");
        assertThat(Paper.of(therapist, "/notes/paper?note=" + note).text()).contains("Entered in error", "A mistake");
    }

    @Test
    void isFoundByItsDay(Clinic clinic) {
        Together.signs(clinic.therapist(), Member.CLIENT);
        String note = Together.signs(clinic.therapist(), Member.CLIENT);
        Person client = clinic.client().open("/notes?from=2041-01-01");
        assertThat(client.main()).contains("Nothing was written for you");
        client.follows("main .filter a");
        client.page().expectFirst(".filter [name=to]").val("2041-01-01");
        client.answerToPressing(client.page().expectFirst(".filter button"));
        assertThat(client.all("main .lines a[href$='" + note + "']")).hasSize(1);
    }
}
