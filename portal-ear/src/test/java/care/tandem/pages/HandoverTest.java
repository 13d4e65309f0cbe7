package care.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A therapist's work is handed over: what hangs on it is shown first, and goes along; for a day it can be taken back. */
@OverHttp
class HandoverTest {

    private static final String RARE = "Zwiebelkuchen";

    @Test
    void showsWhatHangsOnItAndWhatBecomesOfEach(Clinic clinic) {
        String goal = muchHangsOn(clinic);
        Person admin =
                weighs(clinic, Member.CLIENT, Member.COLLEAGUE, clinic.today().plusDays(1));

        assertThat(admin.main())
                .contains("3 sessions to come", "Tomás Herrera holds them")
                .contains("One of them is at a time when")
                .contains("One session to come with others besides", "They stay with Miriam Lindqvist")
                .contains("One goal that was agreed on", "Tomás Herrera stands for the clinician’s side")
                .contains("One note that is not signed yet", "stay with Miriam Lindqvist")
                .contains("One request to change the record", "Tomás Herrera answers");
        assertThat(admin.page().outerHtml()).as("an admin reads no word").doesNotContain(RARE);
        assertThat(admin.value("handOver:reason")).isEqualTo("Moves away");
        assertThat(goal).isNotEmpty();
    }

    @Test
    void passesClientAndSessionsOnItsDayAndTellsTheClient(Clinic clinic) {
        String goal = muchHangsOn(clinic);
        LocalDate tomorrow = clinic.today().plusDays(1);
        weighs(clinic, Member.CLIENT, Member.COLLEAGUE, tomorrow)
                .presses("handOver:send")
                .isTold("Handed over");

        assertThat(clinic.client().open("/").main())
                .contains("Tomás Herrera works with you in place of Miriam Lindqvist")
                .doesNotContain("Moves away");
        assertThat(clinic.has(Member.OTHER_CLIENT).open("/").main()).doesNotContain("in place of");
        assertThat(clinic.colleague()
                        .open("/sessions?day=" + clinic.today().plusDays(7))
                        .main())
                .contains("Walter Brandt");
        assertThat(clinic.therapist()
                        .open("/sessions?day=" + clinic.today().plusDays(7))
                        .main())
                .doesNotContain("Walter Brandt");
        assertThat(clinic.therapist().answerAt(Together.view(goal)))
                .as("today still")
                .isEqualTo(200);
        assertThat(clinic.colleague().answerAt(Together.view(goal)))
                .as("not today")
                .isEqualTo(404);
        clinic.rows()
                .change("update caseload set until = until - 1 where until is not null and clinic_id = '" + clinic.id()
                        + "'; update caseload set since = since - 1 where since > '" + clinic.today()
                        + "' and clinic_id = '"
                        + clinic.id() + "'");
        assertThat(clinic.therapist().answerAt(Together.view(goal)))
                .as("tomorrow")
                .isEqualTo(404);
        assertThat(clinic.colleague().answerAt(Together.view(goal))).isEqualTo(200);
    }

    @Test
    void leavesDraftsWithTheirAuthorWhoFinishesThem(Clinic clinic) {
        String draft = Together.keeps(clinic.therapist(), Member.CLIENT);
        handsOver(clinic, Member.CLIENT, Member.COLLEAGUE, clinic.today());

        assertThat(clinic.colleague().answerAt("/notes/view?note=" + draft)).isEqualTo(404);
        clinic.therapist()
                .open("/notes/write?note=" + draft)
                .presses("write:sign")
                .isTold("Signed");
        assertThat(clinic.colleague().answerAt("/notes/view?note=" + draft)).isEqualTo(200);
    }

    @Test
    void letsTheOneWhoHeldASessionStillWriteItsNote(Clinic clinic) {
        Together.plans(clinic.therapist(), Member.CLIENT, clinic.today().minusDays(3))
                .presses("plan:send")
                .isTold("It is in the calendar");
        Person admin = weighs(clinic, Member.CLIENT, Member.COLLEAGUE, clinic.today());
        assertThat(admin.main()).contains("One past session without a note");
        admin.presses("handOver:send").isTold("Handed over");

        Person therapist = clinic.therapist().open("/sessions/to-do");
        therapist.follows("a[href*='/notes/begin']").presses("begin:send").isTold("Your draft is ready");
        therapist.open("/sessions/to-do");
        assertThat(therapist.main()).contains("Walter Brandt");
    }

    @Test
    void neverTouchesPsychotherapyNotes(Clinic clinic) {
        Person therapist = clinic.therapist().open("/psychotherapy/write");
        therapist.chooses("write:client", Member.CLIENT.called());
        therapist.page().expectFirst("textarea").val(RARE);
        therapist.presses("write:send");
        String note = therapist.idOf("note");
        assertThat(weighs(clinic, Member.CLIENT, Member.COLLEAGUE, clinic.today())
                        .all("main h2 + ul li"))
                .isEmpty();
        handsOver(clinic, Member.CLIENT, Member.COLLEAGUE, clinic.today());

        assertThat(clinic.colleague().answerAt("/psychotherapy/write?note=" + note))
                .isEqualTo(404);
        assertThat(clinic.therapist().answerAt("/psychotherapy/write?note=" + note))
                .isEqualTo(200);
    }

    @Test
    void isTakenBackWithinADayAsIfNothingHadBeen(Clinic clinic) {
        String goal = muchHangsOn(clinic);
        handsOver(clinic, Member.CLIENT, Member.COLLEAGUE, clinic.today());
        assertThat(clinic.therapist().answerAt(Together.view(goal)))
                .as("out at once")
                .isEqualTo(404);
        Person admin = clinic.has(Member.ADMIN).open("/caseload/hand-overs");
        Person other = clinic.has(Member.ADMIN).open("/caseload/hand-overs");
        admin.answerToPressing(admin.page().expectFirst("input[value='Take back']"));
        admin.isTold("Taken back");

        assertThat(clinic.therapist().answerAt(Together.view(goal))).isEqualTo(200);
        assertThat(clinic.colleague().answerAt(Together.view(goal))).isEqualTo(404);
        assertThat(clinic.therapist()
                        .open("/sessions?day=" + clinic.today().plusDays(7))
                        .main())
                .contains("Walter Brandt");
        assertThat(clinic.client().open("/").main()).contains("Miriam Lindqvist goes on working with you");
        assertThat(other.answerToPressing(other.page().expectFirst("input[value='Take back']")))
                .as("a second time")
                .isEqualTo(409);
    }

    @Test
    void canEndTheWorkWithNobodyWhoTakesOver(Clinic clinic) {
        muchHangsOn(clinic);
        Person admin = opens(clinic, Member.CLIENT).ticks("handOver:ends");
        admin.writes("handOver:reason", "Well again").presses("handOver:send");
        assertThat(admin.main()).contains("They are called off");
        admin.presses("handOver:send").isTold("Handed over");

        assertThat(clinic.client().open("/").main()).contains("Your work with Miriam Lindqvist has ended");
        assertThat(clinic.client().open("/sessions").main()).contains("cancelled");
        admin.answerToPressing(admin.page().expectFirst("input[value='Take back']"));
        assertThat(clinic.client().open("/sessions").main()).doesNotContain("cancelled");
    }

    @Test
    void isRefusedAtTheFieldThatIsWrong(Clinic clinic) {
        Person admin = opens(clinic, Member.CLIENT).presses("handOver:send");
        admin.isToldAt("handOver:reason", "");
        assertThat(admin.main()).contains("Choose who takes over, or say that nobody does");
        opens(clinic, Member.CLIENT)
                .chooses("handOver:to", Member.THERAPIST.called())
                .writes("handOver:reason", "A reason")
                .presses("handOver:send")
                .isWarned("This is who hands over");
        opens(clinic, Member.CLIENT)
                .chooses("handOver:to", Member.COLLEAGUE.called())
                .writes("handOver:day", clinic.today().minusDays(1).toString())
                .writes("handOver:reason", "A reason")
                .presses("handOver:send")
                .isToldAt("handOver:day", "This day is over");
        Person toClient = opens(clinic, Member.CLIENT)
                .writes("handOver:to", clinic.idOf(Member.OTHER_CLIENT).toString())
                .writes("handOver:reason", "A reason")
                .presses("handOver:send");
        assertThat(toClient.all(".summary[role=alert] li")).isNotEmpty();
        assertThat(clinic.rows().of("handover")).isZero();
    }

    @Test
    void isRefusedOnceSomebodyElseHandedOverMeanwhile(Clinic clinic) {
        Person admin =
                weighs(clinic, Member.CLIENT, Member.COLLEAGUE, clinic.today().plusDays(3));
        handsOver(clinic, Member.CLIENT, Member.COLLEAGUE, clinic.today().plusDays(5));

        assertThat(admin.answerToPressing("handOver:send")).isEqualTo(409);
        assertThat(clinic.rows().of("handover")).isOne();
        assertThat(opens(clinic, Member.CLIENT)
                        .writes("handOver:day", clinic.today().plusDays(6).toString())
                        .chooses("handOver:to", Member.COLLEAGUE.called())
                        .writes("handOver:reason", "Twice")
                        .answerToPressing("handOver:send"))
                .as("nobody is left to hand over then")
                .isEqualTo(422);
    }

    @Test
    void asksAnewWhereTheChoicesAreOthers(Clinic clinic) {
        Person admin =
                weighs(clinic, Member.CLIENT, Member.COLLEAGUE, clinic.today().plusDays(3));
        admin.writes("handOver:day", clinic.today().plusDays(4).toString()).presses("handOver:send");
        assertThat(clinic.rows().of("handover")).isZero();
        admin.presses("handOver:send").isTold("Handed over");
    }

    /** Weekly sessions, one of them when the colleague has another; one with two clients; a goal; a draft; a request. */
    private static String muchHangsOn(Clinic clinic) {
        Person therapist = clinic.therapist();
        String goal = Together.agree(clinic.client(), therapist, "To bake " + RARE);
        String note = Together.signs(therapist, Member.CLIENT);
        Together.keeps(therapist, Member.CLIENT);
        Together.plans(therapist, Member.CLIENT, clinic.today().plusDays(7))
                .writes("plan:everyWeeks", "1")
                .writes("plan:times", "3")
                .presses("plan:send")
                .isTold("It is in the calendar");
        Together.plans(
                        clinic.colleague(),
                        Member.CLIENT_OF_COLLEAGUE,
                        clinic.today().plusDays(7))
                .presses("plan:send")
                .isTold("It is in the calendar");
        Person both = Together.plans(therapist, Member.CLIENT, clinic.today().plusDays(8))
                .writes("plan:kind", "COUPLE");
        Element other =
                both.page().expectFirst("input[type=checkbox][value='" + clinic.idOf(Member.OTHER_CLIENT) + "']");
        other.attr("checked", "checked");
        both.presses("plan:send").isTold("It is in the calendar");
        Person client = clinic.client().open("/amendments/ask?note=" + note);
        client.writes("ask:what", "It was Monday " + RARE).writes("ask:why", "I work on Tuesdays");
        client.presses("ask:send");
        return goal;
    }

    private static Person opens(Clinic clinic, Member client) {
        return clinic.has(Member.ADMIN)
                .open("/caseload/hand-over?therapist=" + clinic.idOf(Member.THERAPIST) + "&client="
                        + clinic.idOf(client));
    }

    private static Person weighs(Clinic clinic, Member client, Member to, LocalDate day) {
        return opens(clinic, client)
                .chooses("handOver:to", to.called())
                .writes("handOver:day", day.toString())
                .writes("handOver:reason", "Moves away")
                .presses("handOver:send");
    }

    private static void handsOver(Clinic clinic, Member client, Member to, LocalDate day) {
        weighs(clinic, client, to, day).presses("handOver:send").isTold("Handed over");
    }
}
