package care.tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;

import care.tandem.run.Visitor;
import java.time.LocalDate;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Forms that are sent a second time, without a browser: what they make is there once, and the answer is the same. */
@InBrowser
class SentAgainTest {

    private static final String CLIENT = "client3@riverside.example";
    private static final String THERAPIST = "therapist@riverside.example";

    private final String word = Words.rare();

    @Test
    void keepsOneGoalOneCommentAndOneCheckIn(Stage stage) {
        Visitor client = stage.plain(CLIENT);
        Document goal = twice(client, "/riverside/goals/propose", "#propose", Map.of("words", "To hum " + word));
        assertThat(client.open("/riverside/goals").select("a.line-title:contains(" + word + ")"))
                .hasSize(1);

        String view = goal.location();
        twice(client, view, "#say", Map.of("words", "A word " + word));
        assertThat(client.open(view).select("#talk :containsOwn(A word " + word + ")"))
                .hasSize(1);
    }

    @Test
    void makesASecondOneOfOtherWordsAndOfAnotherForm(Stage stage) {
        Visitor client = stage.plain(CLIENT);
        Element form = Visitor.form(client.open("/riverside/goals/propose"), "#propose");
        Document first = client.send(form, "send", Map.of("words", "To sing " + word));
        Document other = client.send(form, "send", Map.of("words", "To dance " + word));
        Document anew = client.send(
                Visitor.form(client.open("/riverside/goals/propose"), "#propose"),
                "send",
                Map.of("words", "To sing " + word));
        assertThat(other.location()).isNotEqualTo(first.location());
        assertThat(anew.location()).isNotEqualTo(first.location()).isNotEqualTo(other.location());
    }

    @Test
    void beginsOneDraftAndOneOwnNote(Stage stage) {
        Visitor therapist = stage.plain(THERAPIST);
        twice(
                therapist,
                "/riverside/notes/begin",
                "#begin",
                Map.of(
                        "client", clientIn(therapist, "/riverside/notes/begin"),
                        "sessionDay", LocalDate.now().minusDays(66).toString()));
        twice(
                therapist,
                "/riverside/psychotherapy/write",
                "#write",
                Map.of(
                        "client", clientIn(therapist, "/riverside/psychotherapy/write"),
                        "sessionDay", LocalDate.now().minusDays(1).toString(),
                        "words", "Grief " + word));
        assertThat(therapist.open("/riverside/psychotherapy").select(".lines li:contains(" + word + ")"))
                .hasSizeLessThanOrEqualTo(1);
    }

    /** The first choice that names somebody. */
    private static String clientIn(Visitor visitor, String address) {
        return visitor.open(address).select("select[id$=client] option").stream()
                .map(option -> option.attr("value"))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** Fills in a form and sends it twice; the answers lead to the same page. */
    private static Document twice(Visitor visitor, String address, String form, Map<String, String> fields) {
        Element filledIn = Visitor.form(visitor.open(address), form);
        Document first = visitor.send(filledIn, "send", fields);
        Document second = visitor.send(filledIn, "send", fields);
        assertThat(second.location()).isEqualTo(first.location());
        assertThat(second.select(".notice").text())
                .isEqualTo(first.select(".notice").text());
        return first;
    }
}
