package care.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** An admin keeps who works with whom, and who supervises whom. */
@OverHttp
class CaseloadTest {

    @Test
    void isKeptByAnAdminFromADayOn(Clinic clinic) {
        Person admin = clinic.has(Member.ADMIN);
        LocalDate tomorrow = clinic.today().plusDays(1);
        begins(admin, "CASELOAD", Member.CLIENT, Member.COLLEAGUE, tomorrow.toString(), "")
                .isTold("They work together");

        assertThat(admin.main()).contains("Walter Brandt", "with Tomás Herrera", "From: ");
        assertThat(clinic.colleague().open("/").main()).doesNotContain("Walter Brandt");
        assertThat(clinic.client().open("/people").main()).contains("Tomás Herrera", "From: ");
    }

    @Test
    void isFoundByNameAndByMember(Clinic clinic) {
        Person admin = clinic.has(Member.ADMIN).open("/caseload?member=" + clinic.idOf(Member.THERAPIST));
        assertThat(admin.all("h1").text()).isEqualTo("Miriam Lindqvist");
        assertThat(admin.main()).contains("Walter Brandt", "Carmen Ibáñez").doesNotContain("Aisha Rahman");
        clinic.hasEnded(Member.THERAPIST, Member.CLIENT);
        assertThat(admin.open("/caseload").main()).doesNotContain("Walter Brandt");
        assertThat(admin.open("/caseload?over=yes").main()).contains("Walter Brandt", "over");
        assertThat(admin.open("/people").all("a[href*='caseload?member=']")).hasSize(Member.values().length);
    }

    @Test
    void saysAtEachFieldWhatIsWrong(Clinic clinic) {
        Person admin = clinic.has(Member.ADMIN);
        LocalDate today = clinic.today();
        begins(
                        admin,
                        "CASELOAD",
                        Member.CLIENT,
                        Member.COLLEAGUE,
                        today.toString(),
                        today.minusDays(1).toString())
                .isToldAt("begin:until", "before the first day");
        begins(
                        admin,
                        "CASELOAD",
                        Member.CLIENT,
                        Member.COLLEAGUE,
                        today.minusDays(1).toString(),
                        "")
                .isToldAt("begin:since", "This day is over");
        begins(admin, "CASELOAD", Member.CLIENT, Member.COLLEAGUE, "2206-01-01", "")
                .isToldAt("begin:since", "years away");
        begins(admin, "CASELOAD", Member.CLIENT, Member.COLLEAGUE, "soon", "").isToldAt("begin:since", "day");
        begins(admin, "CASELOAD", Member.CLIENT, Member.THERAPIST, today.toString(), "")
                .isWarned("These two work together on some of these days already");
        begins(admin, "SUPERVISION", Member.COLLEAGUE, Member.SUPERVISOR, today.toString(), "")
                .isWarned("has a supervisor on some of these days");
        admin.presses("begin:send").isWarned("has a supervisor");
        assertThat(clinic.rows().of("caseload")).isEqualTo(3);
    }

    @Test
    void takesNobodyWhoIsNotOnOffer(Clinic here, Clinic there) {
        Person admin = here.has(Member.ADMIN);
        Change change = Change.in(here);
        admin.open("/caseload/begin")
                .writes("begin:whom", there.idOf(Member.CLIENT).toString())
                .writes("begin:who", here.idOf(Member.CLIENT).toString())
                .presses("begin:send");
        assertThat(admin.all(".summary[role=alert] li")).isNotEmpty();
        assertThat(here.rows().written()).isEqualTo(change.written());
        assertThat(admin.answerAt("/caseload?member=" + there.idOf(Member.CLIENT)))
                .isEqualTo(404);
        assertThat(admin.answerAt("/caseload/hand-over?therapist=" + there.idOf(Member.THERAPIST)))
                .isEqualTo(404);
        assertThat(admin.answerAt("/caseload/leave?member=" + there.idOf(Member.THERAPIST)))
                .isEqualTo(404);
        assertThat(here.therapist().answerAt("/caseload")).isEqualTo(403);
        assertThat(here.client().answerAt("/caseload/hand-overs")).isEqualTo(403);
    }

    @Test
    void endsASupervisionOnADay(Clinic clinic) {
        Person admin = clinic.has(Member.ADMIN).open("/caseload?kind=SUPERVISION");
        admin.follows("a[href*='/caseload/end']");
        assertThat(admin.main()).contains("Edith Vance supervises Tomás Herrera");
        admin.writes("end:last", clinic.today().minusDays(1).toString())
                .presses("end:send")
                .isToldAt("end:last", "This day is over");
        admin.writes("end:last", clinic.today().toString()).presses("end:send").isTold("The supervision ends");
        assertThat(admin.main()).contains("Until: today");
        begins(
                        admin,
                        "SUPERVISION",
                        Member.COLLEAGUE,
                        Member.SUPERVISOR,
                        clinic.today().plusDays(1).toString(),
                        "")
                .isTold("Saved");
    }

    private static Person begins(Person admin, String kind, Member whom, Member who, String since, String until) {
        return admin.open("/caseload/begin?kind=" + kind)
                .chooses("begin:whom", whom.called())
                .chooses("begin:who", who.called())
                .writes("begin:since", since)
                .writes("begin:until", until)
                .presses("begin:send");
    }
}
