package care.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ties count from their first day to their last, by the clinic's own clock, and open nothing before or after. */
@OverHttp
class DatedTiesTest {

    /** Where it is never the same day: the one is 25 hours ahead of the other. */
    private static final ZoneId EARLY = ZoneId.of("Pacific/Kiritimati");

    private static final String LATE = "Pacific/Pago_Pago";

    @Test
    void openNothingBeforeTheirFirstDayAndNothingAfterTheirLast(Clinic clinic) {
        List<String> pages = pagesAbout(clinic);
        LocalDate today = clinic.today();

        clinic.hasWorkingTogether(Member.COLLEAGUE, Member.CLIENT, today.plusDays(1), null);
        assertClosed(clinic, pages);
        assertThat(clinic.colleague().open("/people").main())
                .as("what is to come is said in words")
                .contains("Before and later", "Walter Brandt", "From: ");

        has(clinic, "since = '" + today + "'");
        assertOpen(clinic, pages);
        has(clinic, "since = '" + today.minusDays(7) + "', until = '" + today + "'");
        assertOpen(clinic, pages);
        assertThat(clinic.client().open("/people").main()).contains("Tomás Herrera", "Until: today");

        has(clinic, "until = '" + today.minusDays(1) + "'");
        assertClosed(clinic, pages);
        assertThat(clinic.client().open("/people").main()).contains("Tomás Herrera", "Until: yesterday");
    }

    @Test
    void keepToTheDayThatItIsInTheClinic(Clinic clinic) {
        List<String> pages = pagesAbout(clinic);
        clinic.hasWorkingTogether(Member.COLLEAGUE, Member.CLIENT, LocalDate.now(EARLY), null);

        clinic.rows().change("update clinic set zone = '" + LATE + "' where id = '" + clinic.id() + "'");
        assertClosed(clinic, pages);
        clinic.rows().change("update clinic set zone = '" + EARLY + "' where id = '" + clinic.id() + "'");
        assertOpen(clinic, pages);
    }

    @Test
    void letNobodyPlanBeyondTheirLastDay(Clinic clinic) {
        clinic.hasWorkingTogether(
                Member.COLLEAGUE, Member.CLIENT, clinic.today(), clinic.today().plusDays(7));
        Person colleague =
                Together.plans(clinic.colleague(), Member.CLIENT, clinic.today().plusDays(8));
        colleague.presses("plan:send").isToldAt("plan:day", "ends before that day");
        colleague
                .writes("plan:day", clinic.today().plusDays(6).toString())
                .writes("plan:everyWeeks", "1")
                .writes("plan:times", "2")
                .presses("plan:send")
                .isToldAt("plan:day", "ends before that day");
        colleague.writes("plan:everyWeeks", "0").presses("plan:send").isTold("It is in the calendar");
        colleague.follows(".day a[href*='sessions/view']");
        colleague
                .writes("move:day", clinic.today().plusDays(9).toString())
                .presses("move:send")
                .isToldAt("move:day", "ends before that day");
    }

    @Test
    void letASupervisorSignFromTheirFirstDayOn(Clinic clinic) {
        String supervision = "update supervision set %s where clinic_id = '" + clinic.id() + "'";
        clinic.rows().change(supervision.formatted("since = '" + clinic.today().plusDays(1) + "'"));
        Together.signs(clinic.colleague(), Member.CLIENT_OF_COLLEAGUE);
        assertThat(clinic.has(Member.SUPERVISOR).open("/notes").main()).doesNotContain("Aisha Rahman");

        clinic.rows().change(supervision.formatted("since = '" + clinic.today() + "'"));
        Together.signs(clinic.colleague(), Member.CLIENT_OF_COLLEAGUE);
        assertThat(clinic.has(Member.SUPERVISOR).open("/notes").main()).contains("Aisha Rahman");
    }

    /** Of the client there is a goal and a signed note; these are what a therapist of theirs gets to see. */
    private static List<String> pagesAbout(Clinic clinic) {
        String goal = Together.agree(clinic.client(), clinic.therapist(), "To hum");
        String note = Together.signs(clinic.therapist(), Member.CLIENT);
        return List.of(
                Together.view(goal),
                "/goals/history?goal=" + goal,
                "/goals/review?client=" + clinic.idOf(Member.CLIENT),
                "/notes/view?note=" + note,
                "/record?client=" + clinic.idOf(Member.CLIENT));
    }

    private static void assertClosed(Clinic clinic, List<String> pages) {
        Person colleague = clinic.colleague();
        assertThat(pages)
                .allSatisfy(
                        page -> assertThat(colleague.answerAt(page)).as(page).isEqualTo(404));
        for (String list : List.of("/", "/goals", "/notes", "/goals/propose", "/sessions/plan", "/notes/begin")) {
            assertThat(colleague.open(list).main()).as(list).doesNotContain("Walter Brandt");
        }
    }

    private static void assertOpen(Clinic clinic, List<String> pages) {
        Person colleague = clinic.colleague();
        assertThat(pages)
                .allSatisfy(
                        page -> assertThat(colleague.answerAt(page)).as(page).isEqualTo(200));
        for (String list : List.of("/", "/goals", "/notes", "/goals/propose", "/sessions/plan", "/notes/begin")) {
            assertThat(colleague.open(list).main()).as(list).contains("Walter Brandt");
        }
    }

    private static void has(Clinic clinic, String days) {
        clinic.rows()
                .change("update caseload set " + days + " where clinic_id = '" + clinic.id() + "' and therapist_id = '"
                        + clinic.idOf(Member.COLLEAGUE) + "' and client_id = '" + clinic.idOf(Member.CLIENT) + "'");
    }
}
