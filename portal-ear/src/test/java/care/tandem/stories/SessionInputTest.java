package care.tandem.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a session cannot be: said at its field, with what was typed still there and nothing written. */
@InBrowser
class SessionInputTest {

    private static final LocalDate DAY =
            LocalDate.now(ZoneId.of("Europe/Madrid")).plusDays(80);

    private final String word = Words.rare();

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
    void isRefusedAtItsField(String field, String typed, String answer, Stage stage) {
        Visitor samuel = fillsIn(stage);
        if (field.equals("times") || field.equals("until")) {
            samuel.field("plan:everyWeeks").selectOption("1");
        }
        if (field.equals("everyWeeks")) {
            samuel.field("plan:everyWeeks").selectOption(typed);
        } else {
            samuel.field("plan:" + field)
                    .evaluate("(field, value) => { field.type = 'text'; field.value = value; }", typed);
        }
        Rows rows = new Rows(stage.stack());
        long written = rows.written();
        long refusals = rows.refusals();

        assertThat(samuel.answerToPressing("plan:send")).isEqualTo(422);

        String at = field.equals("everyWeeks") ? "times" : field;
        assertThat(samuel.field("plan:" + at + "Error")).containsText(answer);
        assertThat(samuel.field("plan:" + at)).isVisible();
        assertThat(samuel.page().locator(".summary a[href='#plan:" + at + "']")).isVisible();
        assertThat(samuel.field("plan:place")).hasValue("Room " + word);
        assertThat(rows.written()).isEqualTo(written);
        assertThat(rows.refusals()).isEqualTo(refusals + 1);
    }

    @Test
    void isWithSomebody(Stage stage) {
        Visitor samuel = fillsIn(stage);
        samuel.field("plan:client").selectOption("");
        assertThat(samuel.answerToPressing("plan:send")).isEqualTo(422);
        assertThat(samuel.field("plan:clientError")).containsText("Choose with whom it is");
        assertThat(samuel.field("plan:clientError")).isVisible();
    }

    @Test
    void isNotAtTheSameTimeAsAnotherUnlessItIsMeant(Stage stage) {
        Visitor samuel = fillsIn(stage);
        samuel.presses("plan:send").isTold("It is in the calendar");
        fillsIn(samuel);
        samuel.writes("plan:start", "10:30").writes("plan:end", "11:00");
        assertThat(samuel.answerToPressing("plan:send")).isEqualTo(422);
        assertThat(samuel.field("plan:startError")).containsText("You have another session at that time");

        samuel.field("plan:overlapping").check();
        samuel.presses("plan:send").isTold("It is in the calendar");
        assertThat(samuel.page().locator(".day > li")).hasCount(2);
    }

    @Test
    void isNotOfSomebodyElse(Stage stage) {
        Visitor samuel = fillsIn(stage);
        samuel.field("plan:client")
                .evaluate("select => select.options[1].value = '00000000-0000-4000-8000-000000021005'");
        samuel.field("plan:client").selectOption("00000000-0000-4000-8000-000000021005");
        assertThat(samuel.answerToPressing("plan:send")).isEqualTo(422);
        assertThat(samuel.field("plan:clientError")).containsText("not on offer");
    }

    @ParameterizedTest
    @CsvSource({"view", "prepare"})
    void isNotThereWhereThereIsNone(String page, Stage stage) {
        Visitor samuel = stage.visitor(page.equals("view") ? "therapist2@hilltop.example" : "client2@hilltop.example");
        assertThat(samuel.answerAt("/hilltop/sessions/" + page)).isEqualTo(404);
        assertThat(samuel.answerAt("/hilltop/sessions/" + page + "?session=x")).isEqualTo(404);
        assertThat(samuel.answerAt("/hilltop/sessions/" + page + "?session=00000000-0000-4000-8000-000000021005"))
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"day=yesterday", "day=-1", "view=month", "day=9999999-01-01", "day=2026-02-30"})
    void isTodayWhereTheAddressSaysNoDay(String query, Stage stage) {
        Visitor samuel = stage.visitor("therapist2@hilltop.example");
        samuel.open("/hilltop/sessions?" + query);
        assertThat(samuel.page().locator(".page-head")).containsText("This is today");
    }

    private Visitor fillsIn(Stage stage) {
        Visitor samuel = stage.visitor("therapist2@hilltop.example");
        fillsIn(samuel);
        return samuel;
    }

    private void fillsIn(Visitor samuel) {
        samuel.open("/hilltop/sessions/plan?day=" + DAY);
        samuel.page().evaluate("() => document.querySelectorAll('details').forEach(fold => fold.open = true)");
        samuel.field("plan:client").selectOption(new SelectOption().setLabel("Carmen Ibáñez"));
        samuel.writes("plan:start", "10:00").writes("plan:end", "11:00").writes("plan:place", "Room " + word);
    }
}
