package care.tandem.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;

/** What home and the list of goals say of them. */
@InBrowser
class OverviewTest {

    private final String word = Words.rare();

    @Test
    void namesWhoIsWaitingWhoeverProposedItFirst(Stage stage) {
        Visitor client = stage.visitor("client3@riverside.example");
        Visitor therapist = stage.visitor("therapist@riverside.example");
        String goal = Together.proposes(client, "riverside", "To row " + word);
        therapist.open("/riverside");
        assertThat(line(therapist)).containsText("Walter Brandt is waiting for your answer.");

        Together.rewords(therapist, "riverside", goal, "Rows on Sundays");
        client.open("/riverside");
        assertThat(line(client)).containsText("Your therapist is waiting for your answer.");
        therapist.open("/riverside");
        assertThat(waiting(therapist).filter(new Locator.FilterOptions().setHasText(word)))
                .hasCount(0);
    }

    @Test
    void letsTheNextStepBeMarkedDoneAndTellsItUnderItsGoal(Stage stage) {
        Visitor client = stage.visitor("client3@riverside.example");
        Visitor therapist = stage.visitor("therapist@riverside.example");
        agreeOnTwoSteps(client, therapist);
        therapist.open("/riverside/people");

        client.open("/riverside");
        assertThat(card(client)).containsText("A boat " + word);
        client.presses(card(client).locator("[id$=':done']")).isTold("Saved");
        assertThat(card(client)).containsText("A lake " + word);
        client.presses(card(client).locator("[id$=':done']")).isTold("Saved");
        assertThat(card(client).locator("[id$=':done']")).hasCount(0);

        therapist.open("/riverside");
        assertThat(line(therapist)).hasCount(1);
        assertThat(line(therapist).locator(".line-more")).hasCount(2);
        assertThat(line(therapist)).containsText("Walter Brandt finished a step");
    }

    @Test
    void marksTheStepDoneThatWasShownWhateverComesNextByNow(Stage stage) {
        Visitor client = stage.visitor("client3@riverside.example");
        Visitor therapist = stage.visitor("therapist@riverside.example");
        String goal = agreeOnTwoSteps(client, therapist);
        client.open("/riverside");
        therapist.open("/riverside/goals/view?goal=" + goal);
        therapist.presses(therapist.page().locator("[id$=':tick']").first()).isTold("Saved");

        client.presses(card(client).locator("[id$=':done']"));
        assertThat(client.page().locator(".summary")).isVisible();
        assertThat(card(client)).containsText("A lake " + word);
        assertThat(card(client).locator("[id$=':done']")).hasCount(1);
    }

    private String agreeOnTwoSteps(Visitor client, Visitor therapist) {
        client.open("/riverside/goals/propose");
        client.writes("propose:words", "To row " + word)
                .writes("propose:step1", "A boat " + word)
                .writes("propose:step2", "A lake " + word)
                .presses("propose:send");
        String goal = client.idOf("goal");
        Together.accepts(therapist, "riverside", goal);
        return goal;
    }

    private Locator card(Visitor client) {
        return client.page().locator("main .next-step").filter(new Locator.FilterOptions().setHasText(word));
    }

    @Test
    void tellsWhichGoalsHaveBecomeQuiet(Stage stage) {
        Visitor therapist = stage.visitor("therapist2@riverside.example");
        String goal =
                Together.agree(stage.visitor("client4@riverside.example"), therapist, "riverside", "To row " + word);
        hasBeenQuiet(stage, goal, 27);
        therapist.open("/riverside/goals?which=quiet");
        assertThat(therapist.page().locator("main")).not().containsText(word);

        hasBeenQuiet(stage, goal, 30);
        therapist.open("/riverside/goals?which=quiet");
        assertThat(line(therapist)).containsText("no activity for 4 weeks");
    }

    /** As if nobody had said anything for so many times 24 hours (of days one is an hour longer in autumn): past the trigger that counts each change. */
    private static void hasBeenQuiet(Stage stage, String goal, int days) {
        new Rows(stage.stack())
                .change(
                        "begin; set local session_replication_role = replica; update goal set changed_at = now() - interval '"
                                + days + " days' where id = '" + goal + "'; commit");
    }

    @Test
    void letsSomebodyWhoIsBothProposeForThemselves(Stage stage) {
        Rows rows = new Rows(stage.stack());
        String ofSamuel = " where name = 'Samuel Adeyemi'";
        rows.change("update member set roles = '{THERAPIST,CLIENT}'" + ofSamuel);
        try {
            Visitor samuel = stage.visitor("therapist2@hilltop.example");
            samuel.open("/hilltop/goals/propose");
            samuel.field("propose:client").selectOption(new SelectOption().setLabel("Myself"));
            samuel.writes("propose:words", "To row " + word).presses("propose:send");
            samuel.idOf("goal");
            assertThat(samuel.page().locator("#wordings [data-part=client]")).containsText("To row " + word);
            assertThat(samuel.page().locator("#head .state")).not().containsText("waiting for you");

            samuel.open("/hilltop/goals/propose");
            samuel.field("propose:client").selectOption(new SelectOption().setLabel("Peter Callahan"));
            samuel.writes("propose:words", "To fish " + word).presses("propose:send");
            samuel.idOf("goal");
            assertThat(samuel.page().locator("#wordings [data-part=clinician]")).containsText("To fish " + word);
        } finally {
            rows.change("update member set roles = '{THERAPIST}'" + ofSamuel);
        }
    }

    @Test
    void offersNoneButTheirClientsToATherapist(Stage stage) {
        Visitor therapist = stage.visitor("therapist2@hilltop.example");
        therapist.open("/hilltop/goals/propose");
        assertThat(therapist.field("propose:client").locator("option"))
                .hasText(new String[] {"Choose", "Carmen Ibáñez", "Peter Callahan"});
    }

    private Locator line(Visitor visitor) {
        return waiting(visitor).filter(new Locator.FilterOptions().setHasText(word));
    }

    private static Locator waiting(Visitor visitor) {
        return visitor.page().locator("main .lines > li");
    }
}
