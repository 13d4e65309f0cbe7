package care.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OverHttp
class BadInputTest {

    private static final String PROPOSE = "/goals/propose";

    @ParameterizedTest
    @CsvSource({
        "'', Write something here first",
        "'   ', Write something here first",
        "x*100000, This is too long",
        "x*1048576, This is too long",
    })
    void isAnsweredAtItsFieldAndStaysThere(String typed, String answer, Clinic clinic) {
        String words = typed.startsWith("x*") ? "x".repeat(Integer.parseInt(typed.substring(2))) : typed;
        Person client = clinic.client().open(PROPOSE).writes("propose:words", words);
        Change change = Change.in(clinic);

        assertThat(client.answerToPressing("propose:send")).isEqualTo(422);
        client.isToldAt("propose:words", answer);
        assertThat(client.value("propose:words")).isEqualTo(words);
        change.isOneRefusalAndNothingElse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-31, 'Give a day, like'",
        "tomorrow, 'Give a day, like'",
        "2020-01-01, This day has passed",
        "99999999999999999999, 'Give a day, like'",
    })
    void asksForADayThatIsOne(String typed, String answer, Clinic clinic) {
        Person client =
                clinic.client().open(PROPOSE).writes("propose:words", "To hum").writes("propose:due", typed);
        Change change = Change.in(clinic);

        assertThat(client.answerToPressing("propose:send")).isEqualTo(422);
        client.isToldAt("propose:due", answer);
        assertThat(client.value("propose:words")).isEqualTo("To hum");
        change.isOneRefusalAndNothingElse();
    }

    @ParameterizedTest
    @CsvSource({"view, addStep, words", "view, move, next", "view, say, words", "check-in, checkIn, rating:0"})
    void isRefusedOnAGoalToo(String place, String form, String field, Clinic clinic) {
        Person client = clinic.client();
        String goal = Together.agree(client, clinic.therapist(), "To hum");
        client.open("/goals/" + place + "?goal=" + goal);
        Change change = Change.in(clinic);

        assertThat(client.answerToPressing(form + ":send")).isEqualTo(422);
        assertThat(client.all(".summary[role=alert] a[href='#" + form + ":" + field + "']"))
                .hasSize(1);
        client.isInSight(form + ":send");
        change.isOneRefusalAndNothingElse();
    }

    @Test
    void asksToChooseAgainWhatIsNotOnOffer(Clinic clinic) {
        Person therapist = clinic.therapist()
                .open(PROPOSE)
                .writes("propose:words", "To hum")
                .writes("propose:client", "nobody");
        Change change = Change.in(clinic);

        assertThat(therapist.answerToPressing("propose:send")).isEqualTo(422);
        therapist.isToldAt("propose:client", "not on offer any more");
        assertThat(therapist.value("propose:words")).isEqualTo("To hum");
        change.isOneRefusalAndNothingElse();
    }

    @Test
    void keepsAllWordsOfANoteThatCannotBeSignedYet(Clinic clinic) {
        Person therapist = Together.fillsIn(clinic.therapist(), Member.CLIENT)
                .writes("write:section3", "")
                .writes("write:section4", "");
        Change change = Change.in(clinic);

        assertThat(therapist.answerToPressing("write:sign")).isEqualTo(422);
        therapist.isWarned("Not signed yet").isWarned("The client’s voice: Write something here first");
        therapist.isToldAt("write:section3", "Write something here first");
        therapist.isToldAt("write:section4", "Write something here first");
        assertThat(therapist.value("write:section0")).isEqualTo("heard");
        assertThat(therapist.value("write:summary")).isEqualTo("told");
        change.isOneRefusalAndNothingElse();
    }

    @Test
    void findsNothingWhereThereIsNoSuchId(Clinic clinic) {
        Person client = clinic.client();
        for (String address : List.of(
                "/goals/view",
                "/goals/view?goal=",
                "/goals/view?goal=1",
                "/goals/view?goal='%20or%201=1",
                "/goals/view?goal=" + UUID.randomUUID(),
                "/notes/summary?note=x")) {
            Change change = Change.in(clinic);
            assertThat(client.answerAt(address)).as(address).isEqualTo(404);
            change.isOneRefusalAndNothingElse();
        }
    }

    /** What is refused outside all clinics is on record too. Only here is an admin refused there. */
    @Test
    void findsNothingWhereThereIsNoSuchClinicOrPage(Clinic clinic) {
        Person admin = clinic.has(Member.ADMIN);
        String outside = "select count(*) from audit_entry where outcome = 'REFUSED' and clinic_id = '" + new UUID(0, 0)
                + "' and subject = '" + clinic.subjectOf(Member.ADMIN) + "'";
        long refusals = clinic.rows().number(outside);

        assertThat(admin.visitor().answerAt("/nowhere/goals").status()).isEqualTo(404);
        assertThat(admin.answerAt("/nothing")).isEqualTo(404);
        assertThat(clinic.rows().number(outside)).isEqualTo(refusals + 2);
    }

    @Test
    void asksToOpenThePageAgainWhenItsVersionIsNone(Clinic clinic) {
        String goal = Together.proposes(clinic.client(), "To hum");
        Person therapist = clinic.therapist()
                .open(Together.view(goal))
                .writes("decline:seen", "latest")
                .writes("decline:reason", "Not now");
        Change change = Change.in(clinic);

        assertThat(therapist.answerToPressing("decline:send")).isEqualTo(422);
        therapist.isWarned("This page is not as we sent it to you");
        assertThat(therapist.value("decline:reason")).isEqualTo("Not now");
        change.isOneRefusalAndNothingElse();
    }

    @Test
    void showsBothTextsWhenADraftIsKeptInTwoTabs(Clinic clinic) {
        Person therapist = clinic.therapist();
        String note = Together.keeps(therapist, Member.CLIENT);
        Person secondTab = therapist.inANewTab().open("/notes/write?note=" + note);
        therapist.writes("write:section3", "first").presses("write:keep").isTold("The draft is saved");
        assertThat(therapist.value("write:section3")).isEqualTo("first");

        secondTab.writes("write:section3", "second").presses("write:keep").isWarned("This was changed elsewhere");
        assertThat(secondTab.value("write:section3")).isEqualTo("second");
        assertThat(secondTab.all(".kept").text()).contains("first");
        therapist.open("/notes/write?note=" + note);
        assertThat(therapist.value("write:section3")).isEqualTo("first");

        secondTab.presses("write:keep").isTold("The draft is saved");
        assertThat(secondTab.value("write:section3")).isEqualTo("second");
    }
}
