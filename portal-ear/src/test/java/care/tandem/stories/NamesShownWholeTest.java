package care.tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lucía is called by a name that few pages were made for: it is read letter for letter, neither cut nor escaped twice. */
@InBrowser
@ResourceLock("demo")
class NamesShownWholeTest {

    private static final String LUCIA = "00000000-0000-4000-8000-000000011008";

    private static final String LONGEST = "Wolfeschlegelstein".repeat(12).substring(0, 200);

    static Stream<String> names() {
        return Stream.of(LONGEST, "D'Arcy O'Neill-N'Golo", "نور الدين الحداد", "Suharto");
    }

    private Rows rows;

    @BeforeEach
    void lookAtTheRows(Stage stage) {
        rows = new Rows(stage.stack());
    }

    @AfterEach
    void isCalledAsBefore() {
        isCalled("Lucía Fontes");
    }

    @ParameterizedTest
    @MethodSource("names")
    void standInTheListOfPeopleAndOverNotesAndGoals(String name, Stage stage) {
        isCalled(name);
        care.tandem.run.Visitor tomas = stage.plain("therapist2@riverside.example");

        Document people = tomas.open("/riverside/people");
        assertThat(people.select("a.line-title[href$='" + LUCIA + "']").text()).isEqualTo(name);

        String note = first(tomas.open("/riverside/notes?client=" + LUCIA), "note");
        assertThat(heading(tomas.open("/riverside/notes/view?note=" + note))).isEqualTo(name);
        Document paper = tomas.open("/riverside/notes/paper?note=" + note);
        assertThat(heading(paper)).isEqualTo("Note on " + name);
        assertThat(paper.select(".paper-head").text()).startsWith(name + " · ");

        String goal = first(tomas.open("/riverside/goals?client=" + LUCIA), "goal");
        Document goals = tomas.open("/riverside/goals/paper?goal=" + goal);
        assertThat(heading(goals)).isEqualTo("A goal of " + name);
        assertThat(goals.select(".paper-head").text()).startsWith(name + " · ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"therapist2@riverside.example", "client4@riverside.example"})
    void makeNoPageWiderThanAPhone(String email, Stage stage) {
        isCalled(LONGEST);
        care.tandem.run.Visitor reader = stage.plain(email);
        String goal = first(reader.open("/riverside/goals?client=" + LUCIA), "goal");
        Visitor visitor = stage.visitor(new NewContextOptions().setViewportSize(360, 740), email);

        for (String path : List.of(
                "",
                "/sessions?view=week",
                "/notes",
                "/goals",
                "/goals/view?goal=" + goal,
                "/goals/history?goal=" + goal,
                "/goals/paper?goal=" + goal,
                "/goals/review?client=" + LUCIA)) {
            visitor.open("/riverside" + path);
            assertThat(visitor.page().evaluate("document.documentElement.scrollWidth"))
                    .as(path)
                    .isEqualTo(360);
        }
    }

    private static String heading(Document page) {
        return page.expectFirst("h1").text();
    }

    /** The id of the first note or goal in a list. */
    private static String first(Document list, String what) {
        return list.expectFirst("main .lines a[href*='" + what + "=']")
                .attr("href")
                .replaceFirst(".*[?&]" + what + "=", "")
                .substring(0, 36);
    }

    private void isCalled(String name) {
        rows.change(
                "update member set name = '" + name.replace("'", "''") + "' where email = 'client4@riverside.example'");
    }
}
