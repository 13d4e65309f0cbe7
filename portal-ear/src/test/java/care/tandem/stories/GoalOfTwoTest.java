package care.tandem.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The story of one goal, with both people signed in at once: the client on a phone, the therapist at a desk. */
@InBrowser
class GoalOfTwoTest {

    private final String word = Words.rare();
    private String goal = "";

    @Test
    void isProposedRewordedAcceptedWorkedOnRatedMergedAndReached(Stage stage) {
        Visitor client = onAPhone(stage, "client4@riverside.example");
        Visitor therapist = stage.visitor("therapist2@riverside.example");

        goal = Together.proposes(client, "riverside", "To laugh again " + word);
        Together.rewords(therapist, "riverside", goal, "Laughs with somebody each week " + word);
        isOnThePageOf(client, "Laughs with somebody each week " + word);
        Together.accepts(client, "riverside", goal);
        assertThat(therapist.page().locator("#head .state")).hasText("active");

        takeThreeSteps(client, therapist);
        checkInFiveTimes(client, therapist);
        hearEachOther(client, therapist);
        writeTheScaleAtOnceAndMergeIt(client, therapist);
        rateItTwice(client, therapist);
        reachIt(client, therapist);
        remembersAllOfIt(therapist);
    }

    private static Visitor onAPhone(Stage stage, String email) {
        return stage.visitor(new NewContextOptions().setViewportSize(360, 740).setHasTouch(true), email);
    }

    private void takeThreeSteps(Visitor client, Visitor therapist) {
        suggests(client, "Ring my sister " + word);
        suggests(therapist, "A film on Friday " + word);
        suggests(client, "The dog park " + word);
        isOnThePageOf(therapist, "The dog park " + word);

        therapist.open(view());
        therapist
                .presses(step(therapist, "A film on Friday").locator("[id$=':up']"))
                .isTold("The order is saved");
        assertThat(client.page().locator(".steps .next-step")).containsText("A film on Friday " + word);
        client.open(view());
        client.presses(client.page().locator(".steps .next-step [id$=':tick']")).isTold("Saved");
        client.presses(step(client, "The dog park").getByRole(AriaRole.LINK));
        client.page().getByLabel("Let go of it").check(new Locator.CheckOptions().setForce(true));
        client.writes("settle:sentence", "No dog yet " + word)
                .presses("settle:send")
                .isTold("Saved with the step");
        isOnThePageOf(therapist, "No dog yet " + word);
        assertThat(therapist.page().locator(".steps .next-step")).containsText("Ring my sister " + word);
    }

    private void suggests(Visitor visitor, String words) {
        visitor.open(view());
        visitor.unfolds("addStep")
                .writes("addStep:words", words)
                .presses("addStep:send")
                .isTold("The step is added");
    }

    private static Locator step(Visitor visitor, String words) {
        return visitor.page().locator(".steps > li").filter(new Locator.FilterOptions().setHasText(words));
    }

    private void checkInFiveTimes(Visitor client, Visitor therapist) {
        checksIn(client, 20, 2);
        checksIn(client, 13, 3);
        checksIn(therapist, 13, 6);
        checksIn(client, 6, 5);
        checksIn(client, 0, 3);
        assertThat(client.page().locator("#progress section > .talk > li")).hasCount(3);
        client.page().getByText("All 5 check-ins").click();
        assertThat(client.page().locator("#progress .fold .talk > li").last()).isVisible();
        assertThat(client.page().locator("#talk-heading").boundingBox().y)
                .isGreaterThan(client.page().locator("#steps-part").boundingBox().y)
                .isLessThan(client.page().locator("#progress").boundingBox().y);
        assertThat(client.page().locator("main")).containsText("something to talk about");
        assertThat(therapist.page().locator("main")).containsText("something to talk about");
        client.open("/riverside/goals");
        assertThat(client.page().locator(".ways")).isHidden();
        client.page().locator(".ways-fold > summary").click();
        assertThat(client.page().locator(".ways")).isVisible();
        therapist.open("/riverside/goals?which=apart");
        assertThat(therapist.page().locator(".ways")).isVisible();
        assertThat(therapist.page().locator(".lines")).containsText("To laugh again " + word);
    }

    private void checksIn(Visitor visitor, int daysAgo, int rating) {
        visitor.open("/riverside/goals/check-in?goal=" + goal);
        visitor.page()
                .locator("input[name='checkIn:rating'][value='" + rating + "']")
                .check(new Locator.CheckOptions().setForce(true));
        if (daysAgo > 0) {
            visitor.writes("checkIn:onDay", LocalDate.now().minusDays(daysAgo).toString());
        }
        visitor.writes("checkIn:words", "Day " + daysAgo + " " + word)
                .presses("checkIn:send")
                .isTold("Thank you");
    }

    private void hearEachOther(Visitor client, Visitor therapist) {
        client.open(view());
        client.writes("say:words", "Laughing alone does not count " + word)
                .presses("say:send")
                .isTold("You can both read it now");
        therapist.open("/riverside");
        therapist.page().getByText("Laughing alone does not count " + word).click();
        therapist
                .writes("hear:words", "It is company you miss " + word)
                .presses("hear:send")
                .isTold("They can read now");
        client.open("/riverside");
        client.page().getByText("It is company you miss " + word).click();
        client.page().getByLabel("Partly").check(new Locator.CheckOptions().setForce(true));
        client.writes("answer:words", "And noise in the house " + word)
                .presses("answer:send")
                .isTold("Thank you");
        isOnThePageOf(therapist, "And noise in the house " + word);
    }

    private void writeTheScaleAtOnceAndMergeIt(Visitor client, Visitor therapist) {
        therapist.open("/riverside/goals/scale?goal=" + goal);
        for (int level = 0; level < 5; level++) {
            therapist.writes("write:level" + level, "Level " + level + " " + word);
        }
        therapist.presses("write:send").isTold("Saved");
        therapist.presses(therapist.page().getByText("Change these descriptions"));
        client.open(view());
        client.presses(client.page().getByText("Look at it and answer"));

        therapist
                .writes("write:level2", "A laugh a week " + word)
                .presses("write:send")
                .isTold("Saved");
        client.writes("write:level2", "My belly hurts once " + word);
        assertThat(client.answerToPressing("write:send")).isEqualTo(409);
        assertThat(client.page().locator(".kept[role=group]")).containsText("A laugh a week " + word);
        assertThat(client.field("write:level2")).hasValue("My belly hurts once " + word);
        client.page().locator("[name='write:choice2'][value='BOTH']").check(new Locator.CheckOptions().setForce(true));
        client.presses("write:send").isTold("Saved");
        assertThat(client.page().locator(".levels")).containsText("A laugh a week " + word);
        assertThat(client.page().locator(".levels")).containsText("My belly hurts once " + word);
    }

    private void rateItTwice(Visitor client, Visitor therapist) {
        therapist.open(view());
        therapist.presses(therapist.page().getByText("Look at it and answer"));
        therapist.presses("agree:send").isTold("You both agree");
        rates(therapist, 1);
        rates(client, 0);
        isOnThePageOf(therapist, "What you hope for");
        assertThat(client.page().locator("main")).containsText("It has been rated");
    }

    private void rates(Visitor visitor, int level) {
        visitor.open(view());
        visitor.presses(visitor.page().getByText("Rate this goal"));
        visitor.page()
                .locator("input[name='rate:level'][value='" + level + "']")
                .check(new Locator.CheckOptions().setForce(true));
        visitor.presses("rate:send").isTold("Saved");
    }

    private void reachIt(Visitor client, Visitor therapist) {
        client.open(view());
        client.unfolds("move");
        client.field("move:next").selectOption("COMPLETED");
        client.writes("move:reason", "I laughed so hard the dog barked " + word)
                .presses("move:send")
                .isTold("Saved");
        isOnThePageOf(therapist, "I laughed so hard the dog barked " + word);
        assertThat(therapist.page().locator("#head .state")).hasText("reached");
        assertThat(therapist.page().locator("form#addStep, form#move, form#reword"))
                .hasCount(0);
    }

    private void remembersAllOfIt(Visitor visitor) {
        visitor.open("/riverside/goals/history?goal=" + goal);
        Locator scale = visitor.page()
                .locator("section.sheet")
                .filter(new Locator.FilterOptions().setHasText("How we will know"));
        scale.locator("select[name=from]").selectOption("1");
        visitor.presses(scale.locator("button"));
        assertThat(visitor.page().locator("main del")).containsText(new String[] {"Level"});
        assertThat(visitor.page().locator("main")).containsText(Pattern.compile("changed the words of the goal"));
        assertThat(visitor.page().locator(".happened li").count()).isGreaterThan(20);
        visitor.open("/riverside/goals/paper?goal=" + goal);
        assertThat(visitor.page().locator("main")).containsText("It is company you miss " + word);
    }

    /** Without anybody loading the page again. */
    private static void isOnThePageOf(Visitor visitor, String words) {
        assertThat(visitor.page().locator("main")).containsText(words);
    }

    private String view() {
        return "/riverside/goals/view?goal=" + goal;
    }
}
