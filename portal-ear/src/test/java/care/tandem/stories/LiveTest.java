package care.tandem.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import care.tandem.run.Accounts;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Two people look at the same goal at the same time. */
@InBrowser
class LiveTest {

    private static final String CLIENT = "client3@riverside.example";
    private static final String THERAPIST = "therapist@riverside.example";
    private static final String CUT_OFF =
            "select pg_terminate_backend(pid) from pg_stat_activity " + "where application_name = 'tandem-listening'";

    private final String word = Words.rare();

    @Test
    void showsWithinASecondWhatTheOtherSaved(Stage stage) {
        Visitor therapist = stage.visitor(THERAPIST);
        String goal = agreed(stage);
        Onlooker client = Onlooker.at(stage.visitor(CLIENT), view(goal));

        says(therapist, goal, "The first, for which all has to be made " + word);
        assertThat(client.main()).containsText("The first, for which all has to be made " + word);
        for (int i = 0; i < 3; i++) {
            String words = "Seen at once " + i + word;
            client.looksFor(words);
            long saved = says(therapist, goal, words);
            assertThat(client.saw() - saved)
                    .as("milliseconds from pressing the button to seeing it")
                    .isBetween(0L, 1_000L);
        }
        assertThat(client.line()).hasText("There is something new on this page.");
    }

    @Test
    void leavesAloneWhatSomebodyIsTyping(Stage stage) {
        Visitor therapist = stage.visitor(THERAPIST);
        String goal = agreed(stage);
        Onlooker client = Onlooker.at(stage.visitor(CLIENT), view(goal));
        client.visitor().writes("say:words", "Half a sentence " + word);
        client.visitor().unfolds("addStep");
        Locator step = client.visitor().field("addStep:words");
        step.fill("Another half " + word);
        step.evaluate("field => { field.mine = true; field.setSelectionRange(3, 5); }");

        says(therapist, goal, "From the other side " + word);
        suggestsAStep(therapist, goal, "A step from the other side " + word);

        assertThat(client.main()).containsText("From the other side " + word);
        assertThat(client.main()).containsText("A step from the other side " + word);
        assertThat(step).isFocused();
        assertThat(step).hasValue("Another half " + word);
        assertThat(step.evaluate("field => [field.mine, field.selectionStart, field.selectionEnd].join()"))
                .isEqualTo("true,3,5");
        assertThat(client.visitor().field("say:words")).hasValue("Half a sentence " + word);
        client.visitor().presses("addStep:send");
        assertThat(client.main()).containsText("Another half " + word);
    }

    @Test
    void noticesAtSavingThatTheWordsHaveChangedUnderneath(Stage stage) {
        Visitor client = stage.visitor(CLIENT);
        String goal = agreed(stage);
        Onlooker onPhone = Onlooker.at(stage.visitor(CLIENT), view(goal));
        onPhone.visitor().unfolds("reword").writes("reword:words", "From the phone " + word);

        Together.rewords(client, "riverside", goal, "From the desk " + word);

        assertThat(onPhone.main().locator("#wordings")).containsText("From the desk " + word);
        assertThat(onPhone.visitor().field("reword:words")).hasValue("From the phone " + word);
        assertThat(onPhone.visitor().answerToPressing("reword:send")).isEqualTo(409);
    }

    @Test
    void keepsTheFocusAndWhatSomebodyUnfolded(Stage stage) {
        Visitor therapist = stage.visitor(THERAPIST);
        String goal = agreed(stage);
        Onlooker client = Onlooker.at(stage.visitor(CLIENT), view(goal));
        Locator summary = client.visitor().page().locator("#addStepFold summary");
        summary.click();

        suggestsAStep(therapist, goal, "A step from the other side " + word);

        assertThat(client.main()).containsText("A step from the other side " + word);
        assertThat(summary).isFocused();
        assertThat(client.visitor().field("addStep:words")).isVisible();
    }

    @Test
    void saysThatSomebodyIsWritingWhileTheyAre(Stage stage) {
        Visitor writer = stage.visitor(THERAPIST);
        String goal = agreed(stage);
        Onlooker client = Onlooker.at(stage.visitor(CLIENT), view(goal));
        Onlooker therapist = Onlooker.at(writer, view(goal));
        Locator seen = client.main().locator("[data-part=talk] > .live-writing");
        assertThat(seen).hasCount(0);

        therapist.visitor().field("say:words").pressSequentially("A word");
        assertThat(seen).hasText("Your therapist is writing here.");
        assertThat(therapist.main().locator(".live-writing:visible")).hasCount(0);
        assertThat(seen).hasCount(0);
    }

    @Test
    void missesNothingWhileTheDatabaseCannotTell(Stage stage) {
        Rows rows = new Rows(stage.stack());
        String goal = agreed(stage);
        Onlooker client = Onlooker.at(stage.visitor(CLIENT), view(goal));

        rows.change(CUT_OFF + "; update goal set due = date '2041-05-23' where id = '" + goal + "'");

        assertThat(client.main()).containsText("23 May 2041");
        client.visitor()
                .page()
                .waitForCondition(() ->
                        rows.number("select count(*) from pg_stat_activity where application_name = 'tandem-listening'")
                                == 1);
        client.isTold();
        rows.change("update goal set due = date '2042-06-24' where id = '" + goal + "'");
        assertThat(client.main()).containsText("24 June 2042");
    }

    @Test
    void missesNothingWhileTheBrowserIsOffline(Stage stage) {
        Visitor therapist = stage.visitor(THERAPIST);
        String goal = agreed(stage);
        Onlooker client = Onlooker.at(stage.visitor(CLIENT), view(goal));

        client.visitor().context().setOffline(true);
        assertThat(client.line()).hasAttribute("data-state", "off");
        says(therapist, goal, "While you were away " + word);
        assertThat(client.main()).not().containsText("While you were away " + word);
        client.visitor().context().setOffline(false);

        assertThat(client.main()).containsText("While you were away " + word);
        client.isTold();
    }

    @Test
    void endsWithinTwoSecondsOfTheSignInAndKeepsWhatIsTyped(Stage stage) {
        Accounts accounts = new Accounts(stage.stack());
        String subject = accounts.subjectOf(CLIENT);
        String goal = agreed(stage);
        Set<String> elsewhere = accounts.signIns(subject);
        Onlooker client = Onlooker.at(stage.visitor().signIn(CLIENT), view(goal));
        client.visitor().writes("say:words", "Half a sentence " + word);
        accounts.signIns(subject).stream()
                .filter(signIn -> !elsewhere.contains(signIn))
                .forEach(accounts::end);

        assertThat(client.visitor().page().locator("#sign-in"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(2_000));
        assertThat(client.line()).hasText(Pattern.compile("signed out"));
        assertThat(client.visitor().field("say:words")).hasValue("Half a sentence " + word);
    }

    @Test
    void isNotMissedByThoseWhoHaveNoJavaScript(Stage stage) {
        Visitor client = stage.visitor(new NewContextOptions().setJavaScriptEnabled(false), CLIENT);
        String goal = agreed(stage);
        says(client, goal, "By itself " + word);

        assertThat(client.page().locator("main")).containsText("By itself " + word);
        assertThat(client.page().locator(".live-writing:visible")).hasCount(0);
    }

    private String agreed(Stage stage) {
        return Together.agree(stage, CLIENT, THERAPIST, "riverside", "To dance " + word);
    }

    private static String view(String goal) {
        return "/riverside/goals/view?goal=" + goal;
    }

    /** @return when the button was pressed */
    private static long says(Visitor visitor, String goal, String words) {
        visitor.open(view(goal));
        visitor.writes("say:words", words);
        long pressed = System.currentTimeMillis();
        visitor.presses("say:send");
        assertThat(visitor.page().locator("#talk")).containsText(words);
        return pressed;
    }

    private static void suggestsAStep(Visitor visitor, String goal, String words) {
        visitor.open(view(goal));
        visitor.unfolds("addStep").writes("addStep:words", words).presses("addStep:send");
        assertThat(visitor.page().locator("#steps-part")).containsText(words);
    }
}
