package care.tandem.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Samuel's calendar at Hilltop, with Peter and Carmen: planned, prepared, attended, moved, called off, written about. */
@InBrowser
class SessionsOfTwoTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Madrid"));

    private final String word = Words.rare();

    @Test
    void arePlannedForWeeksAndMovedAndCalledOff(Stage stage) {
        Visitor samuel = stage.visitor("therapist2@hilltop.example");
        LocalDate first = TODAY.plusDays(30);
        plans(samuel, "Carmen Ibáñez", first, "13:00", "place " + word, 3);
        assertThat(samuel.page().locator(".day")).containsText("Carmen Ibáñez");
        assertThat(samuel.page().locator(".day")).containsText("place " + word);

        samuel.open("/hilltop/sessions?view=week&day=" + first);
        samuel.page().locator("a[rel=next]").click();
        assertThat(samuel.page().locator(".week")).containsText("13:00 – 13:50");
        samuel.page().keyboard().press("ArrowRight");
        samuel.page().waitForURL(Pattern.compile(".*day=" + first.plusWeeks(2) + ".*"));
        samuel.page().locator(".week .slot a").first().click();
        assertThat(samuel.page().locator("main")).containsText("Comes every week");

        samuel.open("/hilltop/sessions?day=" + first.plusWeeks(1));
        opensTheSessionAt(samuel, "13:00");
        samuel.unfolds("move").writes("move:start", "15:30").writes("move:end", "16:30");
        chooses(samuel, "move", "this one and all after it");
        samuel.presses("move:send").isTold("Moved");
        samuel.open("/hilltop/sessions?day=" + first.plusWeeks(2));
        assertThat(samuel.page().locator(".day")).containsText("15:30");

        opensTheSessionAt(samuel, "15:30");
        samuel.unfolds("cancel").presses("cancel:send").isTold("Cancelled");
        assertThat(samuel.page().locator("main .state").first()).hasText("cancelled");
        samuel.open("/hilltop/sessions?day=" + first);
        assertThat(samuel.page().locator(".day")).containsText("13:00");
        assertThat(samuel.page().locator(".day")).not().containsText("cancelled");
    }

    @Test
    void arePreparedOnAPhoneAndReadAtTheDesk(Stage stage) {
        Visitor samuel = stage.visitor("therapist2@hilltop.example");
        Visitor carmen = stage.visitor(
                        new NewContextOptions().setViewportSize(360, 740).setHasTouch(true))
                .signIn("client4@hilltop.example");
        preparesTheNext(carmen, "The interview " + word);
        carmen.page().getByText("Change what you sent in").first().click();
        carmen.writes("prepare:since", "Two walks " + word)
                .presses("prepare:send")
                .isTold("You can change it until");

        samuel.open("/hilltop/sessions?day=" + TODAY.plusDays(1));
        assertThat(samuel.page().locator(".day .agenda .client").first()).containsText("The interview " + word);
        assertThat(samuel.page().locator(".day .agenda").last()).containsText("Two walks " + word);
        Visitor other = stage.visitor("therapist@hilltop.example");
        other.open("/hilltop/sessions?view=week&day=" + TODAY.plusDays(1));
        assertThat(other.page().locator("main")).not().containsText("Carmen");
    }

    @Test
    void areOwedANoteUntilSomebodyDidNotCome(Stage stage) {
        Visitor samuel = stage.visitor("therapist2@hilltop.example");
        plans(samuel, "Peter Callahan", TODAY.minusDays(5), "06:00", word, 0);
        samuel.open("/hilltop");
        Locator owed = samuel.page().locator("main .lines").first();
        assertThat(owed.locator("li").first()).containsText("Peter Callahan");
        assertThat(owed.locator("li").first()).containsText("5 days ago");
        assertThat(owed.locator("li").first()).containsText("not written");

        samuel.open("/hilltop/sessions?day=" + TODAY.minusDays(5));
        opensTheSessionAt(samuel, "06:00");
        chooses(samuel, "attend", "did not come");
        samuel.presses("attend:send").isTold("Saved");
        samuel.open("/hilltop/sessions/to-do");
        assertThat(samuel.page().locator("main")).not().containsText("5 days ago");
    }

    @Test
    void doNotTellOneClientOfAnother(Stage stage) {
        Visitor samuel = stage.visitor("therapist2@hilltop.example");
        samuel.open("/hilltop/sessions/plan?day=" + TODAY.plusDays(2));
        samuel.field("plan:client").selectOption(new SelectOption().setLabel("Peter Callahan"));
        samuel.page().getByText("Several clients").click();
        samuel.page().locator("#plan").getByLabel("Carmen Ibáñez").check(forced());
        samuel.field("plan:kind").selectOption("GROUP");
        samuel.writes("plan:start", "19:00")
                .writes("plan:place", "Hall " + word)
                .presses("plan:send");
        samuel.isTold("It is in the calendar");
        assertThat(samuel.page().locator(".day")).containsText("Carmen Ibáñez, Peter Callahan");

        Visitor carmen = stage.visitor("client4@hilltop.example");
        carmen.open("/hilltop/sessions");
        assertThat(carmen.page().locator("main")).containsText("Hall " + word);
        assertThat(carmen.page().locator("main")).not().containsText("Peter");
    }

    @Test
    void arePlannedAndPreparedWithoutJavaScript(Stage stage) {
        NewContextOptions plain = new NewContextOptions().setJavaScriptEnabled(false);
        Visitor samuel = stage.visitor(plain).signIn("therapist2@hilltop.example");
        plans(samuel, "Peter Callahan", TODAY.plusDays(50), "07:00", word, 2);
        samuel.open("/hilltop/sessions?day=" + TODAY.plusDays(57));
        assertThat(samuel.page().locator(".day")).containsText(word);

        Visitor peter = stage.visitor(plain).signIn("client2@hilltop.example");
        preparesTheNext(peter, "Thursday " + word);
        peter.open("/hilltop");
        assertThat(peter.page().locator(".coming")).containsText("You meet Samuel Adeyemi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin@hilltop.example", "supervisor@hilltop.example"})
    void areNotForThoseWhoHoldNone(String email, Stage stage) {
        Visitor somebody = stage.visitor(email);
        Assertions.assertThat(somebody.answerAt("/hilltop/sessions")).isEqualTo(403);
        Assertions.assertThat(somebody.answerAt("/hilltop/sessions/to-do")).isEqualTo(403);
    }

    private static void plans(Visitor therapist, String client, LocalDate day, String start, String place, int times) {
        therapist.open("/hilltop/sessions/plan?day=" + day);
        therapist.field("plan:client").selectOption(new SelectOption().setLabel(client));
        therapist.writes("plan:start", start).writes("plan:place", place);
        if (times > 0) {
            therapist.presses(therapist.page().getByText("Repeat"));
            therapist.field("plan:everyWeeks").selectOption("1");
            therapist.writes("plan:times", String.valueOf(times));
        }
        therapist.presses("plan:send").isTold("It is in the calendar");
    }

    private static void opensTheSessionAt(Visitor therapist, String start) {
        Locator then = therapist.page().locator(".day > li").filter(new Locator.FilterOptions().setHasText(start));
        therapist.presses(then.locator("h3 a"));
        therapist.idOf("session");
    }

    private void preparesTheNext(Visitor client, String matters) {
        client.open("/hilltop/sessions");
        client.presses(client.page().locator("a[href*='sessions/prepare']").first());
        client.writes("prepare:matters", matters).presses("prepare:send").isTold("You can change it until");
    }

    private static void chooses(Visitor visitor, String form, String label) {
        visitor.page().locator("[id='" + form + "']").getByLabel(label).check(forced());
    }

    private static Locator.CheckOptions forced() {
        return new Locator.CheckOptions().setForce(true);
    }
}
