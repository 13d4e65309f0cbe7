package care.tandem.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@InBrowser
class TheWholeStoryTest {

    private static final String THERAPIST = "therapist@riverside.example";
    private static final String CLIENT = "client@riverside.example";

    private final String noted = Words.rare();
    private final String wished = Words.rare();
    private final String agreed = Words.rare();
    private final String stepped = Words.rare();
    private final String checkedIn = Words.rare();
    private final String paused = Words.rare();
    private final String kept = Words.rare();

    @Test
    void leadsFromASessionNoteToAGoalThatBothHaveMadeTheirOwn(Stage stage) {
        Visitor therapist = stage.visitor(THERAPIST);
        Visitor client = stage.visitor(CLIENT);

        String note = Together.keeps(therapist, "riverside", "Daniel Moreau", noted);
        cannotReadTheDraft(client, note);
        signsIt(therapist, note);
        readsTheSummaryAndNothingElse(client, note);

        String goal = Together.proposes(client, "riverside", "To sing " + wished);
        findsItWaitingAtHome(therapist, goal);
        Together.rewords(therapist, "riverside", goal, "Sings " + agreed);
        Together.accepts(client, "riverside", goal);
        bothWordingsStandSideBySide(client);
        addsAStepAndTicksIt(client, goal);
        checksIn(client);
        pausesIt(therapist, goal);
        OwnPages.keeps(therapist, "Daniel Moreau", "For my eyes " + kept);

        assertThat(new KeptFiles(stage.stack())
                        .holding(List.of(noted, wished, agreed, stepped, checkedIn, paused, kept)))
                .as("files in which a clinical word stands as it was typed")
                .isEmpty();
    }

    private void cannotReadTheDraft(Visitor client, String note) {
        assertThat(client.answerAt("/riverside/notes/summary?note=" + note)).isEqualTo(404);
        client.open("/riverside/notes");
        assertThat(client.page().content()).doesNotContain(note).doesNotContain(noted);
    }

    private static void signsIt(Visitor therapist, String note) {
        therapist.presses("write:sign").isTold("Signed");
        assertThat(therapist.page()).hasURL(Pattern.compile(".*/notes/view\\?note=" + note));

        therapist.open("/riverside/notes/write?note=" + note);
        assertThat(therapist.page()).hasURL(Pattern.compile(".*/notes/view\\?note=" + note));
        assertThat(therapist.page().locator("article.note")).isVisible();
        assertThat(therapist.field("write:section0")).hasCount(0);
    }

    private void readsTheSummaryAndNothingElse(Visitor client, String note) {
        client.open("/riverside");
        client.page().locator("main a[href$='summary?note=" + note + "']").click();
        assertThat(client.page().locator("main")).containsText("told " + noted);

        for (String page : List.of("/riverside/notes/summary?note=" + note, "/riverside", "/riverside/notes")) {
            client.open(page);
            assertThat(client.page().content())
                    .doesNotContain("heard " + noted, "seen " + noted, "thought " + noted, "planned " + noted)
                    .doesNotContain("felt " + noted);
        }
        assertThat(client.answerAt("/riverside/notes/view?note=" + note)).isIn(403, 404);
        assertThat(client.answerAt("/riverside/notes/write?note=" + note)).isIn(403, 404);
    }

    private void findsItWaitingAtHome(Visitor therapist, String goal) {
        therapist.open("/riverside");
        Locator line = therapist.page().locator("main li").filter(new Locator.FilterOptions().setHasText(wished));
        assertThat(line).containsText("is waiting for your answer");
        line.getByRole(AriaRole.LINK).click();
        assertThat(therapist.idOf("goal")).isEqualTo(goal);
    }

    private void bothWordingsStandSideBySide(Visitor visitor) {
        BoundingBox theirs = box(visitor, "To sing " + wished);
        BoundingBox ours = box(visitor, "Sings " + agreed);

        assertThat(theirs.y).isEqualTo(ours.y);
        assertThat(theirs.x + theirs.width).isLessThanOrEqualTo(ours.x);
    }

    private static BoundingBox box(Visitor visitor, String words) {
        return visitor.page()
                .locator(".wordings .words")
                .filter(new Locator.FilterOptions().setHasText(words))
                .boundingBox();
    }

    private void addsAStepAndTicksIt(Visitor client, String goal) {
        client.open("/riverside/goals/view?goal=" + goal);
        client.unfolds("addStep").writes("addStep:words", "Hum " + stepped);
        client.field("addStep:send").click();
        client.isTold("The step is added");

        client.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("This is done"))
                .click();
        assertThat(client.page().locator(".steps li.done")).containsText("Hum " + stepped);
    }

    private void checksIn(Visitor client) {
        client.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Check in"))
                .click();
        client.page()
                .getByLabel("7", new Page.GetByLabelOptions().setExact(true))
                .check();
        client.writes("checkIn:words", "In the car " + checkedIn)
                .presses("checkIn:send")
                .isTold("Thank you");
        assertThat(client.page().locator("#progress")).containsText("In the car " + checkedIn);
        assertThat(client.page().locator("#progress")).containsText("7 of 10");
    }

    private void pausesIt(Visitor therapist, String goal) {
        therapist.open("/riverside/goals/view?goal=" + goal);
        assertThat(therapist.page().locator("main")).containsText("In the car " + checkedIn);
        therapist.unfolds("move");
        therapist.field("move:next").selectOption("ON_HOLD");
        therapist.writes("move:reason", "A cold " + paused).presses("move:send").isTold("Saved");
        assertThat(therapist.page().locator("main")).containsText("A cold " + paused);
    }

    @Test
    void findsWhatIsNotSealedInTheFilesItSearches(Stage stage) {
        assertThat(new KeptFiles(stage.stack()).holding(List.of("Riverside Therapy")))
                .anyMatch(file -> file.startsWith("postgres/base/"));
        assertThat(new KeptFiles(stage.stack()).holding(List.of("WildFly"))).contains("log/wildfly.log");
    }

    @Test
    void isNoBusinessOfTheOtherClinic(Stage stage) {
        String goal = Together.proposes(stage.visitor(CLIENT), "riverside", wished);
        String note = Together.signs(stage.visitor(THERAPIST), "riverside", "Daniel Moreau", noted);

        for (String somebody :
                List.of("therapist@hilltop.example", "client@hilltop.example", "admin@hilltop.example")) {
            Visitor other = stage.visitor(somebody);
            assertThat(pagesOfRiverside(goal, note))
                    .allSatisfy(page -> assertThat(other.answerAt(page)).isEqualTo(404));
            assertThat(pagesWith("/hilltop", goal, note))
                    .as("an id of another clinic is answered to %s like one that nobody has", somebody)
                    .allSatisfy(page -> assertThat(other.answerAt(page)).isEqualTo(missing(other, page)));
        }
    }

    private static List<String> pagesOfRiverside(String goal, String note) {
        return Stream.concat(
                        pagesWith("/riverside", goal, note).stream(),
                        Stream.of("", "/goals", "/goals/propose", "/notes", "/notes/begin", "/people", "/audit")
                                .map(page -> "/riverside" + page))
                .toList();
    }

    private static List<String> pagesWith(String clinic, String goal, String note) {
        return List.of(
                clinic + "/goals/view?goal=" + goal,
                clinic + "/notes/view?note=" + note,
                clinic + "/notes/write?note=" + note,
                clinic + "/notes/summary?note=" + note);
    }

    /** What is answered with an id that nobody has: not found, or, to an admin or a client, not theirs at all. */
    private static int missing(Visitor visitor, String page) {
        int answer = visitor.answerAt(page.replaceFirst("=.*", "=" + UUID.randomUUID()));
        assertThat(answer).isIn(403, 404);
        return answer;
    }

    @Test
    void isNoBusinessOfTheClinicsOwnAdmin(Stage stage) {
        String goal = Together.proposes(stage.visitor(CLIENT), "riverside", wished);
        String note = Together.signs(stage.visitor(THERAPIST), "riverside", "Daniel Moreau", noted);
        Visitor admin = stage.visitor("admin@riverside.example");

        assertThat(pagesWith("/riverside", goal, note))
                .allSatisfy(page -> assertThat(admin.answerAt(page)).isIn(403, 404));
        assertThat(List.of("/riverside/goals", "/riverside/notes"))
                .allSatisfy(page -> assertThat(admin.answerAt(page)).isEqualTo(403));
        assertThat(List.of("/riverside/people", "/riverside/audit"))
                .allSatisfy(page -> assertThat(admin.answerAt(page)).isEqualTo(200));
    }
}
