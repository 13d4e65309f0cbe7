package care.tandem.stories;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.Map;
import org.jsoup.nodes.Document;

/** What people do with each other in a clinic, in one line where a story is about something else. */
final class Together {

    private Together() {}

    /** A client says what they wish. @return the goal's id */
    static String proposes(Visitor client, String clinic, String words) {
        client.open("/" + clinic + "/goals/propose");
        client.writes("propose:words", words).presses("propose:send");
        return client.idOf("goal");
    }

    /** Says yes on the goal's page to what stands there. */
    static void accepts(Visitor visitor, String clinic, String goal) {
        visitor.open("/" + clinic + "/goals/view?goal=" + goal);
        visitor.presses("accept:send").isTold("Accepted");
    }

    /** Puts a goal into other words of one's own. */
    static void rewords(Visitor visitor, String clinic, String goal, String words) {
        visitor.open("/" + clinic + "/goals/view?goal=" + goal);
        visitor.unfolds("reword")
                .writes("reword:words", words)
                .presses("reword:send")
                .isTold("Your words are saved");
    }

    /** A client proposes a goal and a therapist says yes to it. @return the goal's id */
    static String agree(Visitor client, Visitor therapist, String clinic, String words) {
        String goal = proposes(client, clinic, words);
        accepts(therapist, clinic, goal);
        return goal;
    }

    /** The same without a browser, where a story is about what comes after. @return the goal's id */
    static String agree(Stage stage, String client, String therapist, String clinic, String words) {
        var proposing = stage.plain(client);
        Document goal = proposing.send(
                care.tandem.run.Visitor.form(proposing.open("/" + clinic + "/goals/propose"), "form#propose"),
                "send",
                Map.of("words", words));
        var accepting = stage.plain(therapist);
        accepting.send(care.tandem.run.Visitor.form(accepting.open(goal.location()), "form#accept"), "send", Map.of());
        return goal.location().replaceAll(".*[?&]goal=([0-9a-f-]{36}).*", "$1");
    }

    /** Begins a note on a client. @return its id */
    static String begins(Visitor therapist, String clinic, String client) {
        therapist.open("/" + clinic + "/notes/begin");
        therapist.field("begin:client").selectOption(new SelectOption().setLabel(client));
        return sendsOff(therapist).idOf("note");
    }

    /** Presses the button that begins a note; it is about no session, where that is asked. */
    static Visitor sendsOff(Visitor therapist) {
        therapist.presses("begin:send");
        Locator asked = therapist.page().locator("#begin input[name=which]").last();
        asked.or(therapist.page().locator("#write")).first().waitFor();
        if (asked.count() > 0) {
            therapist.presses(asked);
            therapist.presses("begin:send");
        }
        return therapist.isTold("Your draft is ready");
    }

    /** Begins a note on a client and fills in all of it: each field says what it is, and the word. */
    static void fillsIn(Visitor therapist, String clinic, String client, String word) {
        begins(therapist, clinic, client);
        therapist
                .writes("write:section0", "heard " + word)
                .writes("write:section1", "seen " + word)
                .writes("write:section2", "thought " + word)
                .writes("write:section3", "planned " + word)
                .writes("write:section4", "felt " + word)
                .writes("write:summary", "told " + word);
    }

    /** A signed note on a client. @return its id */
    static String signs(Visitor therapist, String clinic, String client, String word) {
        fillsIn(therapist, clinic, client, word);
        therapist.presses("write:sign").isTold("Signed");
        return therapist.idOf("note");
    }

    /** A draft on a client. @return its id */
    static String keeps(Visitor therapist, String clinic, String client, String word) {
        fillsIn(therapist, clinic, client, word);
        therapist.presses("write:keep").isTold("The draft is saved");
        return therapist.idOf("note");
    }

    /** Plans an evening with two clients, and opens it. @return the session's id */
    static String meets(Visitor therapist, String clinic, LocalDate day, String client, String other) {
        therapist.open("/" + clinic + "/sessions/plan?day=" + day);
        therapist.field("plan:client").selectOption(new SelectOption().setLabel(client));
        therapist.page().getByText("Several clients").click();
        therapist.page().locator("#plan").getByLabel(other).check(new Locator.CheckOptions().setForce(true));
        therapist.field("plan:kind").selectOption("GROUP");
        therapist.writes("plan:start", "18:00").writes("plan:end", "19:30").presses("plan:send");
        therapist.isTold("It is in the calendar");
        therapist.presses(therapist
                .page()
                .locator(".day > li")
                .filter(new Locator.FilterOptions().setHasText("18:00"))
                .locator("a.day-time"));
        return therapist.idOf("session");
    }
}
