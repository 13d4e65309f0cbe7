package care.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a session cannot be: said at its field, with what was typed still there and nothing written. */
@OverHttp
class SessionInputTest {

    private static final LocalDate DAY =
            LocalDate.now(ZoneId.of("Europe/Madrid")).plusDays(80);

    @ParameterizedTest
    @CsvSource({
        "end, 09:00, not after the start",
        "end, 10:00, not after the start",
        "end, 23:59, can last 12 hours",
        "start, '', Fill this in first",
        "start, half past, 'Give a time, like'",
        "end, 25:61, 'Give a time, like'",
        "day, 2026-02-31, 'Give a day, like'",
        "day, 0202-03-01, more than 2 years away",
        "everyWeeks, 1, how many sessions",
        "times, 53, from 2 to 52",
        "times, 1, from 2 to 52",
        "times, many, Give a number",
        "until, 2024-01-01, no second session by then",
    })
    void isRefusedAtItsField(String field, String typed, String answer, Clinic clinic) {
        Person therapist = Together.plans(clinic.therapist(), Member.CLIENT, DAY);
        if (field.equals("times") || field.equals("until")) {
            therapist.writes("plan:everyWeeks", "1");
        }
        therapist.writes("plan:" + field, typed);
        Change change = Change.in(clinic);

        assertThat(therapist.answerToPressing("plan:send")).isEqualTo(422);
        therapist.isToldAt("plan:" + (field.equals("everyWeeks") ? "times" : field), answer);
        assertThat(therapist.value("plan:place")).isEqualTo("Room 4");
        change.isOneRefusalAndNothingElse();
    }

    @Test
    void isWithSomebody(Clinic clinic) {
        Person therapist =
                Together.plans(clinic.therapist(), Member.CLIENT, DAY).writes("plan:client", "");

        assertThat(therapist.answerToPressing("plan:send")).isEqualTo(422);
        therapist.isToldAt("plan:client", "Choose with whom it is");
    }

    @Test
    void isNotAtTheSameTimeAsAnotherUnlessItIsMeant(Clinic clinic) {
        Person therapist = clinic.therapist();
        Together.plans(therapist, Member.CLIENT, DAY).presses("plan:send").isTold("It is in the calendar");
        Together.plans(therapist, Member.CLIENT, DAY)
                .writes("plan:start", "10:30")
                .writes("plan:end", "11:30");
        assertThat(therapist.answerToPressing("plan:send")).isEqualTo(422);
        therapist.isToldAt("plan:start", "You have another session at that time");

        therapist.ticks("plan:overlapping").presses("plan:send").isTold("It is in the calendar");
        assertThat(therapist.all(".day > li")).hasSize(2);
    }

    @Test
    void isNotWithSomebodyElsesClient(Clinic clinic) {
        Person therapist = Together.plans(clinic.therapist(), Member.CLIENT, DAY)
                .writes("plan:client", clinic.idOf(Member.CLIENT_OF_COLLEAGUE).toString());

        assertThat(therapist.answerToPressing("plan:send")).isEqualTo(422);
        therapist.isToldAt("plan:client", "not on offer");
    }

    @ParameterizedTest
    @CsvSource({"view", "prepare"})
    void isNotThereWhereThereIsNone(String page, Clinic clinic) {
        Person somebody = page.equals("view") ? clinic.therapist() : clinic.client();
        assertThat(somebody.answerAt("/sessions/" + page)).isEqualTo(404);
        assertThat(somebody.answerAt("/sessions/" + page + "?session=x")).isEqualTo(404);
        assertThat(somebody.answerAt("/sessions/" + page + "?session=" + clinic.idOf(Member.CLIENT)))
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"day=yesterday", "day=-1", "view=month", "day=9999999-01-01", "day=2026-02-30"})
    void isTodayWhereTheAddressSaysNoDay(String query, Clinic clinic) {
        Person therapist = clinic.therapist().open("/sessions?" + query);
        assertThat(therapist.all(".page-head").text()).contains("This is today");
    }
}
