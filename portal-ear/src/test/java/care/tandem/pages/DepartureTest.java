package care.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A member leaves the clinic once all that hangs on them is settled, and can be brought back. */
@OverHttp
class DepartureTest {

    @Test
    void putsATherapistOutAtTheirNextRequestAndGivesTheirClientsToAnother(Clinic clinic) {
        String goal = Together.agree(clinic.client(), clinic.therapist(), "To hum");
        String note = Together.signs(clinic.therapist(), Member.CLIENT);
        Person therapist = clinic.therapist().open(Together.view(goal));
        Person otherTab = therapist.inANewTab().open("/notes");
        Person admin = leaves(clinic, Member.THERAPIST).chooses("leave:to", Member.COLLEAGUE.called());
        admin.writes("leave:reason", "Moves away").presses("leave:send");
        assertThat(admin.main()).contains("One goal that was agreed on", "Tomás Herrera stands for");
        admin.presses("leave:send").isTold("They are out now");

        assertThat(therapist.answerAt(Together.view(goal))).isEqualTo(404);
        assertThat(otherTab.answerAt("/notes")).isEqualTo(404);
        assertThat(clinic.colleague().open("/").main()).contains("Walter Brandt", "Carmen Ibáñez");
        assertThat(clinic.colleague().answerAt("/notes/view?note=" + note))
                .as("records stay")
                .isEqualTo(200);
        assertThat(clinic.client().open("/").main()).contains("Tomás Herrera works with you in place of");
        assertThat(admin.open("/people").main()).contains("has left");
        assertThat(admin.open("/caseload/begin")
                        .field("begin:who")
                        .select("option")
                        .eachText())
                .doesNotContain("Miriam Lindqvist");

        admin.open("/caseload/leave?member=" + clinic.idOf(Member.THERAPIST))
                .presses("back:send")
                .isTold("They can sign in again");
        assertThat(clinic.therapist().answerAt("/notes")).isEqualTo(200);
        assertThat(clinic.therapist().answerAt(Together.view(goal)))
                .as("their ties do not come back")
                .isEqualTo(404);
    }

    @Test
    void wantsSomebodyForTheClientsOrToBeToldThatNobodyIs(Clinic clinic) {
        Person admin =
                leaves(clinic, Member.THERAPIST).writes("leave:reason", "Ill").presses("leave:send");
        admin.isWarned("Choose who takes over, or say that nobody does");
        admin.ticks("leave:ends").presses("leave:send");
        admin.presses("leave:send").isTold("They are out now");
        assertThat(clinic.client().open("/").main()).contains("Your work with Miriam Lindqvist has ended");
    }

    @Test
    void isRefusedWithTheWayOut(Clinic clinic) {
        assertThat(leaves(clinic, Member.ADMIN).main()).contains("last admin", "Make somebody else an admin first");
        clinic.hasAlsoAs("ADMIN", Member.SUPERVISOR);
        assertThat(leaves(clinic, Member.ADMIN).main()).contains("You cannot deactivate yourself");
        assertThat(leaves(clinic, Member.SUPERVISOR).main()).contains("End these supervisions first");
        Person forged = leaves(clinic, Member.COLLEAGUE);
        forged.page()
                .expectFirst("form#leave")
                .attr("action", clinic.address() + "/caseload/leave?member=" + clinic.idOf(Member.SUPERVISOR));
        forged.presses("leave:send");
        assertThat(clinic.rows()
                        .number("select count(*) from member where left_at is not null and clinic_id = '" + clinic.id()
                                + "'"))
                .isZero();
    }

    @Test
    void sendsWhatWaitedForASupervisorToTheOneWhoFollowsThem(Clinic clinic) {
        clinic.hasAlsoAs("SUPERVISOR", Member.THERAPIST);
        String note = Together.signs(clinic.colleague(), Member.CLIENT_OF_COLLEAGUE);
        clinic.rows().change("update supervision set until = since where clinic_id = '" + clinic.id() + "'");
        clinic.rows()
                .change("insert into supervision (clinic_id, id, supervisor_id, supervisee_id, since) values ('"
                        + clinic.id() + "', gen_random_uuid(), '" + clinic.idOf(Member.THERAPIST) + "', '"
                        + clinic.idOf(Member.COLLEAGUE) + "', '" + clinic.today() + "')");
        Person admin = leaves(clinic, Member.SUPERVISOR);
        assertThat(admin.main()).contains("One note waits for their signature");
        admin.writes("leave:reason", "Retires")
                .presses("leave:send")
                .presses("leave:send")
                .isTold("They are out now");
        assertThat(clinic.therapist().open("/notes/view?note=" + note).all("#cosign"))
                .isNotEmpty();
    }

    @Test
    void leavesAClientsRecordWithTheirTherapist(Clinic clinic) {
        String goal = Together.agree(clinic.client(), clinic.therapist(), "To hum");
        Person client = clinic.client().open("/goals");
        leaves(clinic, Member.CLIENT)
                .presses("leave:send")
                .presses("leave:send")
                .isTold("They are out now");
        assertThat(client.answerAt("/goals")).isEqualTo(404);
        assertThat(clinic.therapist().answerAt(Together.view(goal))).isEqualTo(200);
    }

    private static Person leaves(Clinic clinic, Member member) {
        return clinic.has(Member.ADMIN).open("/caseload/leave?member=" + clinic.idOf(member));
    }
}
