package care.tandem.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import org.junit.jupiter.api.Test;

/** What somebody sends about a goal that became another one meanwhile; without scripts, so that nothing warns them. */
@InBrowser
class MeanwhileTest {

    private final String word = Words.rare();

    @Test
    void tellsWhoeverAcceptsTwiceThatItWasAnswered(Stage stage) {
        String goal = Together.proposes(stage.visitor("client4@riverside.example"), "riverside", "To hum " + word);
        Visitor therapist = stage.visitor("therapist2@riverside.example");
        Visitor late = waiting(stage, goal);
        Together.accepts(therapist, "riverside", goal);

        assertThat(late.answerToPressing("accept:send")).isEqualTo(409);
        assertThat(late.page().locator(".summary")).containsText("changed elsewhere");
        assertThat(late.page().locator("#head .state")).hasText("active");
        assertThat(late.answerToPressing("accept:send")).isEqualTo(422);
        assertThat(late.page().locator(".summary")).containsText("answered already");
    }

    @Test
    void keepsTheReasonThatWasTypedWhileTheGoalWasTakenBack(Stage stage) {
        Visitor client = stage.visitor("client4@riverside.example");
        String goal = Together.proposes(client, "riverside", "To hum " + word);
        Visitor late = waiting(stage, goal);
        late.presses(late.page().getByText("Decline instead"));
        late.writes("decline:reason", "Let us begin smaller " + word);
        client.open("/riverside/goals/view?goal=" + goal);
        client.unfolds("move");
        client.field("move:next").selectOption("CANCELLED");
        client.presses("move:send").isTold("Done");

        assertThat(late.answerToPressing("decline:send")).isEqualTo(409);
        assertThat(late.field("decline:reason")).isVisible();
        assertThat(late.field("decline:reason")).hasValue("Let us begin smaller " + word);
        assertThat(late.page().locator("#head .state")).hasText("let go");
    }

    private static Visitor waiting(Stage stage, String goal) {
        Visitor late = stage.visitor(new NewContextOptions().setJavaScriptEnabled(false))
                .signIn("therapist2@riverside.example");
        late.open("/riverside/goals/view?goal=" + goal);
        return late;
    }
}
