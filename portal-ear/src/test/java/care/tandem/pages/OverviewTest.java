package care.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** What home and the list of goals say of them. */
@OverHttp
class OverviewTest {

    @Test
    void namesWhoIsWaitingWhoeverProposedItFirst(Clinic clinic) {
        Person client = clinic.client();
        Person therapist = clinic.therapist();
        String goal = Together.proposes(client, "To row");
        assertThat(line(therapist.open("/")).text()).contains("Walter Brandt is waiting for your answer.");

        Together.rewords(therapist, goal, "Rows on Sundays");
        assertThat(line(client.open("/")).text()).contains("Your therapist is waiting for your answer.");
        assertThat(line(therapist.open("/"))).isEmpty();
    }

    @Test
    void letsTheNextStepBeMarkedDoneAndTellsItUnderItsGoal(Clinic clinic) {
        Person client = clinic.client();
        Person therapist = clinic.therapist();
        Together.agree(client, therapist, "To row", "A boat", "A lake");
        therapist.open("/people");

        assertThat(card(client.open("/")).text()).contains("A boat");
        client.answerToPressing(card(client).select("[id$=':done']").expectFirst("*"));
        client.isTold("Saved");
        assertThat(card(client).text()).contains("A lake");
        client.answerToPressing(card(client).select("[id$=':done']").expectFirst("*"));
        client.isTold("Saved");
        assertThat(card(client).select("[id$=':done']")).isEmpty();

        therapist.open("/");
        assertThat(line(therapist)).hasSize(1);
        assertThat(line(therapist).select(".line-more")).hasSize(2);
        assertThat(line(therapist).text()).contains("Walter Brandt finished a step");
    }

    @Test
    void marksTheStepDoneThatWasShownWhateverComesNextByNow(Clinic clinic) {
        Person client = clinic.client();
        Person therapist = clinic.therapist();
        String goal = Together.agree(client, therapist, "To row", "A boat", "A lake");
        client.open("/");
        therapist.open(Together.view(goal));
        therapist.answerToPressing(therapist.page().expectFirst("[id$=':tick']"));
        therapist.isTold("Saved");

        client.answerToPressing(client.page().expectFirst("[id$=':done']"));
        assertThat(client.all(".summary[role=alert]")).hasSize(1);
        assertThat(card(client).text()).contains("A lake");
        assertThat(card(client).select("[id$=':done']")).hasSize(1);
    }

    private static Elements card(Person client) {
        return client.all("main .next-steps .next-step");
    }

    @Test
    void tellsWhichGoalsHaveBecomeQuiet(Clinic clinic) {
        Person therapist = clinic.therapist();
        String goal = Together.agree(clinic.client(), therapist, "To row");
        hasBeenQuiet(clinic, goal, 27);
        assertThat(therapist.open("/goals?which=quiet").main()).doesNotContain("To row");

        hasBeenQuiet(clinic, goal, 30);
        assertThat(line(therapist.open("/goals?which=quiet")).text()).contains("no activity for 4 weeks");
    }

    /** As if nobody had said anything for so many times 24 hours (of days one is an hour longer in autumn): past the trigger that counts each change. */
    private static void hasBeenQuiet(Clinic clinic, String goal, int days) {
        clinic.rows()
                .change(
                        "begin; set local session_replication_role = replica; update goal set changed_at = now() - interval '"
                                + days + " days' where id = '" + goal + "'; commit");
    }

    @Test
    void letsSomebodyWhoIsBothProposeForThemselves(Clinic clinic) {
        clinic.hasAlsoAs("CLIENT", Member.THERAPIST);
        Person therapist = clinic.therapist()
                .open("/goals/propose")
                .chooses("propose:client", "Myself")
                .writes("propose:words", "To row");
        therapist.presses("propose:send").idOf("goal");
        assertThat(therapist.all("#wordings [data-part=client]").text()).contains("To row");
        assertThat(therapist.all("#head .state").text()).doesNotContain("waiting for you");

        therapist
                .open("/goals/propose")
                .chooses("propose:client", Member.CLIENT.called())
                .writes("propose:words", "To fish");
        therapist.presses("propose:send").idOf("goal");
        assertThat(therapist.all("#wordings [data-part=clinician]").text()).contains("To fish");
    }

    @Test
    void offersNoneButTheirClientsToATherapist(Clinic clinic) {
        Person therapist = clinic.therapist().open("/goals/propose");
        assertThat(therapist.field("propose:client").select("option").eachText())
                .containsExactly("Choose", "Carmen Ibáñez", "Walter Brandt");
    }

    private static Elements line(Person person) {
        return person.all("main .lines > li:contains(To row)");
    }
}
