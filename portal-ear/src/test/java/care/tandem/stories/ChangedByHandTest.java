package care.tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;

import care.tandem.run.Visitor;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Samuel's sessions of four weeks, one of which he moved by itself, and what is said when all the others change. */
@InBrowser
class ChangedByHandTest {

    private static final LocalDate FIRST =
            LocalDate.now(ZoneId.of("Europe/Madrid")).plusDays(90);

    private static final String STAYS = "These stay as you changed them by hand: ";

    @Test
    void staysAndIsNamedWhenTheOthersMoveAndWhenTheyAreCalledOff(Stage stage) {
        Visitor samuel = stage.plain("therapist2@hilltop.example");
        hasMovedTheThird(samuel, FIRST);
        String theThird = STAYS + named(FIRST.plusWeeks(2).plusDays(1)) + "[^;]*, 20:40\\.";

        Map<String, String> earlier = Map.of("reach", "FOLLOWING", "start", "05:20", "end", "06:00");
        Document moved = sends(samuel, session(samuel, FIRST, "06:10"), "move", earlier);
        assertThat(moved.select(".notice").text()).contains("Moved.").containsPattern(theThird);
        session(samuel, FIRST.plusWeeks(1), "05:20");
        session(samuel, FIRST.plusWeeks(3), "05:20");

        Document cancelled = sends(samuel, session(samuel, FIRST, "05:20"), "cancel", Map.of("reach", "FOLLOWING"));
        assertThat(cancelled.select(".notice").text()).contains("Cancelled.").containsPattern(theThird);
        assertThat(thirdOf(samuel, FIRST).select(".state").text()).doesNotContain("cancelled");
    }

    @Test
    void isNotSaidToStayWhereItIsCalledOffToo(Stage stage) {
        Visitor samuel = stage.plain("therapist2@hilltop.example");
        LocalDate first = FIRST.plusDays(3);
        hasMovedTheThird(samuel, first);

        Map<String, String> all = Map.of("reach", "FOLLOWING", "apart", "true");
        Document cancelled = sends(samuel, session(samuel, first, "06:10"), "cancel", all);
        assertThat(cancelled.select(".notice").text()).contains("Cancelled.").doesNotContain(STAYS);
        assertThat(thirdOf(samuel, first).select(".state").text()).contains("cancelled");
    }

    private static Document thirdOf(Visitor samuel, LocalDate first) {
        return session(samuel, first.plusWeeks(2).plusDays(1), "20:40");
    }

    private static void hasMovedTheThird(Visitor samuel, LocalDate first) {
        Document page = samuel.open("/hilltop/sessions/plan");
        String client = page.expectFirst("select[id$=client] option:contains(Peter Callahan)")
                .val();
        Map<String, String> four = new HashMap<>(Map.of("client", client, "everyWeeks", "1", "times", "4"));
        four.putAll(Map.of("day", first.toString(), "start", "06:10", "end", "06:50"));
        sends(samuel, page, "plan", four);
        String other = first.plusWeeks(2).plusDays(1).toString();
        Map<String, String> byHand = Map.of("day", other, "start", "20:40", "end", "21:20");
        sends(samuel, session(samuel, first.plusWeeks(2), "06:10"), "move", byHand);
    }

    private static Document sends(Visitor samuel, Document page, String form, Map<String, String> fields) {
        return samuel.send(Visitor.form(page, "form[id='" + form + "']"), "send", fields);
    }

    private static Document session(Visitor samuel, LocalDate day, String start) {
        return samuel.follow(
                samuel.open("/hilltop/sessions?day=" + day), ".day > li:contains(" + start + ") a.day-time");
    }

    private static String named(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.UK).format(day);
    }
}
