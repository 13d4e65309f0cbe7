package care.tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;

import care.tandem.run.Visitor;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What the pages for paper say of goals, notes and sessions, read without a browser. */
@InBrowser
@ResourceLock("demo")
class OnPaperTest {

    private static final String DANIEL = "00000000-0000-4000-8000-000000011005";
    private static final String WALTER = "00000000-0000-4000-8000-000000011007";

    private static final String TIMES = "main :matchesOwn([0-9]:[0-9]):not([dir=auto])";

    private final String word = Words.rare();

    private Rows rows;

    @BeforeEach
    void lookAtTheRows(Stage stage) {
        rows = new Rows(stage.stack());
    }

    @AfterEach
    void haveTheClinicsZone() {
        haveTheZone("null");
    }

    @Test
    void saysBothTimesToAReaderInAnotherZone(Stage stage) {
        Visitor miriam = stage.plain("therapist@riverside.example");
        String record = "/riverside/record?client=" + DANIEL;
        assertThat(miriam.open(record).select("main").text()).doesNotContain("your time");
        haveTheZone("'Asia/Kolkata'");

        Document whole = miriam.open(record);
        assertThat(whole.select("#sessions ~ ul").text())
                .containsPattern("\\d\\d:\\d\\d – \\d\\d:\\d\\d \\(\\d\\d:\\d\\d – \\d\\d:\\d\\d your time\\)");
        saysBoth(whole);
        String note = whole.expectFirst(".contents a[href^='#note-']").attr("href");
        saysBoth(miriam.open("/riverside/notes/paper?note=" + note.replace("#note-", "")));
        Visitor daniel = stage.plain("client@riverside.example");
        saysBoth(daniel.follow(daniel.open("/riverside/notes"), "main a[href*='notes/summary']"));
    }

    private static void saysBoth(Document paper) {
        assertThat(paper.select(TIMES).eachText())
                .as(paper.location())
                .isNotEmpty()
                .allMatch(time -> time.contains(" your time)"));
    }

    private void haveTheZone(String zone) {
        rows.change("update member set zone = " + zone
                + " where email in ('therapist@riverside.example', 'client@riverside.example')");
    }

    @Test
    void saysHowFarAGoalHasComeAsItsListDoes(Stage stage) {
        Visitor walter = stage.plain("client3@riverside.example");
        Visitor miriam = stage.plain("therapist@riverside.example");
        String view = sends(walter, "/riverside/goals/propose", "propose", Map.of("words", "To hum " + word))
                .location();
        sends(miriam, view, "accept", Map.of());
        sends(miriam, view, "assess", Map.of("achievement", "IMPROVING"));

        String paper = view.replace("/view?", "/paper?");
        for (Visitor reader : List.of(walter, miriam)) {
            Document list = reader.open("/riverside/goals?order=changed");
            assertThat(list.select("li:has(a.line-title:contains(" + word + ")) .state")
                            .text())
                    .isEqualTo("active · getting better");
            assertThat(reader.open(paper).select(".paper-state").text()).isEqualTo("active · getting better");
            Document all = reader.open("/riverside/goals/review?client=" + WALTER);
            assertThat(all.select(".review-goal:has(h2:contains(" + word + ")) .paper-state")
                            .text())
                    .isEqualTo("active · getting better");
        }
    }

    private static Document sends(Visitor visitor, String address, String id, Map<String, String> fields) {
        Element form = Visitor.form(visitor.open(address), "form[id='" + id + "']");
        return visitor.send(form, "send", fields);
    }
}
