package care.tandem.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody sends about a goal that became another one meanwhile; without scripts, so that nothing warns them. */
@InBrowser
class MeanwhileTest {

    private static final String CLIENT = "client4@riverside.example";
    private static final String THERAPIST = "therapist2@riverside.example";

    private final String word = Words.rare();

    @Test
    void tellsWhoeverAcceptsTwiceThatItWasAnswered(Stage stage) {
        String goal = Together.proposes(stage.visitor(CLIENT), "riverside", "To hum " + word);
        Visitor therapist = stage.visitor(THERAPIST);
        Visitor late = withoutScripts(stage, THERAPIST);
        late.open(view(goal));
        Together.accepts(therapist, "riverside", goal);

        assertThat(late.answerToPressing("accept:send")).isEqualTo(409);
        assertThat(late.page().locator(".summary")).containsText("changed elsewhere");
        assertThat(late.page().locator("#head .state")).hasText("active");
        assertThat(late.answerToPressing("accept:send")).isEqualTo(422);
        assertThat(late.page().locator(".summary")).containsText("answered already");
    }

    @Test
    void keepsEveryWordWhereTheGoalHasEnded(Stage stage) {
        Visitor client = withoutScripts(stage, CLIENT);
        Visitor therapist = withoutScripts(stage, THERAPIST);
        String goal = goalWithAStep(client, therapist);
        String scale = agreedScale(client, therapist, goal);
        client.open(view(goal));
        String step = client.addressOf(".steps .step-text a");
        List<LateForm> late = List.of(
                LateForm.filledIn(client, view(goal), "reword", "words", "Other words " + word),
                LateForm.filledIn(client, view(goal), "addStep", "words", "A step " + word),
                LateForm.filledIn(client, view(goal), "move", "reason", "Moving house " + word),
                LateForm.filledIn(client, view(goal), "plan", "due", "2041-05-23"),
                LateForm.filledIn(client, step, "settle", "sentence", "It rained " + word),
                LateForm.filledIn(client, step, "rewordStep", "words", "Smaller " + word),
                LateForm.filledIn(client, scale, "rate", "words", "As hoped " + word),
                LateForm.filledIn(client, scale, "write", "level2", "Otherwise " + word));
        late.get(6).tab().locator("[name='rate:level'][value='1']").check(forced());
        client.open(view(goal));
        ends(therapist, goal);

        assertThat(late).allSatisfy(LateForm::isSentTooLateAndKept);
        assertThat(client.page().locator("#head .state")).hasText("active");
        client.page()
                .waitForResponse(
                        answer -> answer.request().method().equals("POST") && answer.status() == 422,
                        () -> client.presses(
                                client.page().locator("[id$=':tick']").first()));
        assertThat(client.page().locator(".summary")).containsText("has ended");
        assertThat(client.page().locator("#head .state")).hasText("let go");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ask", "decline"})
    void keepsTheReasonThatWasTypedWhileTheGoalWasTakenBack(String form, Stage stage) {
        Visitor client = withoutScripts(stage, CLIENT);
        String goal = Together.proposes(client, "riverside", "To hum " + word);
        LateForm late =
                LateForm.filledIn(withoutScripts(stage, THERAPIST), view(goal), form, "reason", "Smaller? " + word);
        ends(client, goal);
        late.isSentTooLateAndKept();
        assertThat(late.tab().locator("#head .state")).hasText("let go");
    }

    @Test
    void keepsEveryWordWhereTheScaleIsAnotherOneOrRated(Stage stage) {
        Visitor client = withoutScripts(stage, CLIENT);
        Visitor therapist = withoutScripts(stage, THERAPIST);
        String goal = goalWithAStep(client, therapist);
        String scale = agreedScale(client, therapist, goal);
        LateForm rating = LateForm.filledIn(client, scale, "rate", "words", "As hoped " + word);
        rating.tab().locator("[name='rate:level'][value='1']").check(forced());
        therapist.open(scale);
        therapist.writes("write:level0", "Less " + word).presses("write:send").isTold("Saved");
        rating.isSentTooLateAndKept();

        Visitor twice = withoutScripts(stage, CLIENT);
        twice.open(scale);
        client.open(scale);
        client.presses("agree:send").isTold("You both agree");
        assertThat(twice.answerToPressing("agree:send")).isEqualTo(409);

        LateForm writing = LateForm.filledIn(client, scale, "write", "level2", "Otherwise " + word);
        therapist.open(scale);
        therapist.page().locator("[name='rate:level'][value='0']").check(forced());
        therapist.presses("rate:send").isTold("Saved");
        writing.isSentTooLateAndKept();
    }

    @Test
    void keepsEveryWordWhereItWasHeardAndAnsweredAlready(Stage stage) {
        Visitor client = withoutScripts(stage, CLIENT);
        Visitor therapist = withoutScripts(stage, THERAPIST);
        String goal = goalWithAStep(client, therapist);
        client.open(view(goal));
        client.writes("say:words", "The nights are long " + word).presses("say:send");
        therapist.open(view(goal));
        String heard = therapist.addressOf("a[href*='/goals/heard']");
        LateForm hearing = LateForm.filledIn(therapist, heard, "hear", "words", "Long nights " + word);
        therapist.open(heard);
        therapist
                .writes("hear:words", "You lie awake " + word)
                .presses("hear:send")
                .isTold("They can read now");
        hearing.isSentTooLateAndKept();

        LateForm answering = LateForm.filledIn(client, heard, "answer", "words", "More than that " + word);
        client.open(heard);
        client.page().locator("[name='answer:heard'][value='YES']").check(forced());
        client.presses("answer:send").isTold("Thank you");
        answering.isSentTooLateAndKept();
    }

    @Test
    void doesWhatWasPressedToTheStepItWasPressedOnWhoeverMovedItMeanwhile(Stage stage) {
        Visitor client = withoutScripts(stage, CLIENT);
        client.open("/riverside/goals/propose");
        client.writes("propose:words", "To hum " + word)
                .writes("propose:step1", "First tune " + word)
                .writes("propose:step2", "Second tune " + word)
                .presses("propose:send");
        Visitor therapist = withoutScripts(stage, THERAPIST);
        therapist.open(view(client.idOf("goal")));
        therapist.presses(therapist.page().locator("[id$=':up']")).isTold("The order is saved");
        assertThat(therapist.page().locator(".steps > li").first()).containsText("Second tune " + word);

        client.presses(client.page().locator("[id$=':tick']").first()).isTold("Saved");
        assertThat(client.page().locator(".steps > li.done")).containsText("First tune " + word);
        assertThat(client.page().locator(".steps > li.next-step")).containsText("Second tune " + word);
    }

    private static Visitor withoutScripts(Stage stage, String email) {
        return stage.visitor(new NewContextOptions().setJavaScriptEnabled(false))
                .signIn(email);
    }

    private static Locator.CheckOptions forced() {
        return new Locator.CheckOptions().setForce(true);
    }

    private String goalWithAStep(Visitor client, Visitor therapist) {
        client.open("/riverside/goals/propose");
        client.writes("propose:words", "To hum " + word)
                .writes("propose:step1", "One tune " + word)
                .presses("propose:send");
        String goal = client.idOf("goal");
        Together.accepts(therapist, "riverside", goal);
        return goal;
    }

    /** @return the address of its page */
    private String agreedScale(Visitor client, Visitor therapist, String goal) {
        therapist.open("/riverside/goals/scale?goal=" + goal);
        for (int level = 0; level < 5; level++) {
            therapist.writes("write:level" + level, "Level " + level + " " + word);
        }
        therapist.presses("write:send").isTold("Saved");
        client.open(view(goal));
        String scale = client.addressOf("a[href*='/goals/scale']");
        client.open(scale);
        client.presses("agree:send").isTold("You both agree");
        return scale;
    }

    private static void ends(Visitor visitor, String goal) {
        visitor.open(view(goal));
        visitor.presses(visitor.page().locator("#moveFold summary").first());
        visitor.field("move:next").selectOption("CANCELLED");
        visitor.presses("move:send").isTold("Saved");
    }

    private static String view(String goal) {
        return "/riverside/goals/view?goal=" + goal;
    }
}
