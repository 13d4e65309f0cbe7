package care.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A therapist's calendar, with two clients: planned, prepared, attended, moved, called off, written about. */
@OverHttp
class SessionsOfTwoTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Madrid"));

    @Test
    void arePlannedForWeeksAndMovedAndCalledOff(Clinic clinic) {
        Person therapist = clinic.therapist();
        LocalDate first = TODAY.plusDays(30);
        plansWeekly(therapist, first, 3);
        assertThat(therapist.all(".day").text()).contains("Walter Brandt", "Room 4");

        therapist.open("/sessions?view=week&day=" + first).follows("a[rel=next]");
        assertThat(therapist.all(".week").text()).contains("10:00 – 11:00");
        therapist.follows("a[rel=next]").follows(".week .slot a");
        assertThat(therapist.main()).contains("Comes every week");

        opensTheSession(therapist, first.plusWeeks(1))
                .writes("move:start", "15:30")
                .writes("move:end", "16:30")
                .marks("move:reach", "FOLLOWING")
                .presses("move:send")
                .isTold("Moved");
        therapist.open("/sessions?day=" + first.plusWeeks(2));
        assertThat(therapist.all(".day").text()).contains("15:30");

        opensTheSession(therapist, first.plusWeeks(2)).presses("cancel:send").isTold("Cancelled");
        assertThat(therapist.all("main .page-head .state").text()).isEqualTo("cancelled");
        therapist.open("/sessions?day=" + first);
        assertThat(therapist.all(".day").text()).contains("10:00").doesNotContain("cancelled");
    }

    @Test
    void arePreparedByTheClientAndReadByTheTherapistAlone(Clinic clinic) {
        Person therapist = clinic.therapist();
        LocalDate tomorrow = TODAY.plusDays(1);
        Together.plans(therapist, Member.CLIENT, tomorrow).presses("plan:send").isTold("It is in the calendar");
        Person client = clinic.client();
        client.open("/sessions")
                .follows("a[href*='sessions/prepare']")
                .writes("prepare:matters", "The interview")
                .presses("prepare:send")
                .isTold("You can change it until");
        client.follows("a[href*='sessions/prepare']")
                .writes("prepare:since", "Two walks")
                .presses("prepare:send")
                .isTold("You can change it until");
        client.open("/");
        assertThat(client.all(".coming").text()).contains("You meet Miriam Lindqvist");

        therapist.open("/sessions?day=" + tomorrow);
        assertThat(therapist.all(".day .agenda").text()).contains("The interview", "Two walks");
        assertThat(therapist.all(".day .agenda .client").text()).contains("The interview");
        assertThat(clinic.colleague()
                        .open("/sessions?view=week&day=" + tomorrow)
                        .main())
                .doesNotContain("Walter");
    }

    @Test
    void areOwedANoteUntilSomebodyDidNotCome(Clinic clinic) {
        Person therapist = clinic.therapist();
        LocalDate day = TODAY.minusDays(5);
        Together.plans(therapist, Member.CLIENT, day).presses("plan:send").isTold("It is in the calendar");
        therapist.open("/");
        assertThat(therapist.all("main .lines > li").eachText().get(0))
                .contains("Walter Brandt", "5 days ago", "not written");

        opensTheSession(therapist, day);
        therapist.marks("#attend input[value=NO_SHOW]").presses("attend:send").isTold("Saved");
        assertThat(therapist.open("/sessions/to-do").main()).doesNotContain("5 days ago");
    }

    @Test
    void doNotTellOneClientOfAnother(Clinic clinic) {
        Person therapist = clinic.therapist();
        Together.plans(therapist, Member.CLIENT, TODAY.plusDays(2))
                .writes("plan:kind", "GROUP")
                .marks("plan:clients", clinic.idOf(Member.OTHER_CLIENT).toString())
                .presses("plan:send")
                .isTold("It is in the calendar");
        assertThat(therapist.all(".day").text()).contains("Carmen Ibáñez, Walter Brandt");

        for (Member member : new Member[] {Member.CLIENT, Member.OTHER_CLIENT}) {
            Person client = clinic.has(member).open("/sessions");
            assertThat(client.main()).contains("Room 4").doesNotContain(member == Member.CLIENT ? "Carmen" : "Walter");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ADMIN", "SUPERVISOR"})
    void areNotForThoseWhoHoldNone(Member member, Clinic clinic) {
        Person somebody = clinic.has(member);
        assertThat(somebody.answerAt("/sessions")).isEqualTo(403);
        assertThat(somebody.answerAt("/sessions/to-do")).isEqualTo(403);
    }

    private static void plansWeekly(Person therapist, LocalDate first, int times) {
        Together.plans(therapist, Member.CLIENT, first)
                .writes("plan:everyWeeks", "1")
                .writes("plan:times", String.valueOf(times))
                .presses("plan:send")
                .isTold("It is in the calendar");
    }

    private static Person opensTheSession(Person therapist, LocalDate day) {
        return therapist.open("/sessions?day=" + day).follows(".day > li a.day-time");
    }
}
