package care.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** An evening with two clients: one note of the group, one on Walter, and what each of the two reads. */
@OverHttp
class GroupOfTwoTest {

    private static final LocalDate DAY =
            LocalDate.now(ZoneId.of("Europe/Madrid")).minusDays(6);

    @Test
    void isWrittenDownWithoutANameAndReadByEach(Clinic clinic) {
        Person therapist = clinic.therapist();
        Together.plans(therapist, Member.CLIENT, DAY)
                .writes("plan:kind", "GROUP")
                .marks("plan:clients", clinic.idOf(Member.OTHER_CLIENT).toString())
                .presses("plan:send")
                .isTold("It is in the calendar")
                .follows(".day > li a.day-time");
        String session = therapist.idOf("session");
        String note = therapist
                .follows("main a[href*='notes/group']")
                .presses("begin:send")
                .isTold("Your draft is ready")
                .idOf("note");
        therapist
                .writes("write:section0", "Walter and Carmen spoke of rain")
                .writes("write:section1", "Relief")
                .writes("write:summary", "You listened to Walter");
        assertThat(therapist.answerToPressing("write:sign")).isEqualTo(422);
        therapist.isWarned("This may name Walter").isInSight("write:noNames");
        assertThat(therapist.value("write:summary")).isEqualTo("You listened to Walter");
        therapist.writes("write:summary", "You listened to each other").presses("write:keep");

        therapist
                .open("/sessions/view?session=" + session)
                .follows("main .lines a[href*='notes/begin'][href*='" + clinic.idOf(Member.CLIENT) + "']")
                .presses("begin:send")
                .isTold("Your draft is ready")
                .writes("write:summary", "You told of the bridge")
                .presses("write:keep");

        Elements members = therapist.open("/notes/preview?note=" + note).all("main section.part");
        assertThat(members).hasSize(2);
        assertThat(members.select(":contains(Walter)").text())
                .contains("You listened to each other", "You told of the bridge");
        assertThat(members.select("section:contains(Carmen)").text())
                .contains("You listened to each other")
                .doesNotContain("bridge");
        therapist.open("/notes/write?note=" + note).presses("write:sign").isTold("Everybody who was there");

        reads(clinic.client(), note, "Carmen");
        reads(clinic.has(Member.OTHER_CLIENT), note, "Walter");
    }

    private static void reads(Person client, String note, String other) {
        client.open("/notes").follows("a[href$='notes/summary?note=" + note + "']");
        assertThat(client.all("h1").text()).contains("Group session");
        assertThat(client.main()).contains("You listened to each other");
        assertThat(client.page().outerHtml()).doesNotContain(other, "Relief", "spoke of");
        assertThat(client.all("#attach, #answer")).isEmpty();
    }
}
