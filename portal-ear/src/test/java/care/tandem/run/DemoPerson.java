package care.tandem.run;

import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody of a demo clinic, signed in, who does what people do there through the pages. */
final class DemoPerson {

    private final Visitor visitor;
    private final String clinic;

    DemoPerson(URI portal, String clinic, String email) {
        this.clinic = clinic;
        visitor = new Visitor(portal);
        visitor.signIn(email, "demo");
    }

    /** A wish for oneself, in one's own words. @return the goal's address */
    String proposes(String words) {
        return propose(Map.of("words", words));
    }

    /** A proposal to a client of one's caseload, until a day in so many weeks. @return the goal's address */
    String proposesTo(String client, String words, int weeks) {
        Document page = visitor.open("/" + clinic + "/goals/propose");
        String due = LocalDate.now().plusWeeks(weeks).toString();
        return propose(Map.of("client", option(page, client), "words", words, "due", due));
    }

    private String propose(Map<String, String> fields) {
        Document page = visitor.open("/" + clinic + "/goals/propose");
        return address(visitor.send(Visitor.form(page, "form#propose"), "send", fields));
    }

    /** Says yes to a proposal as it stands. */
    void accepts(String goal) {
        on(goal, "accept", Map.of());
    }

    /** Puts it into words of one's own, beside those of the other side. */
    void rewords(String goal, String words) {
        on(goal, "reword", Map.of("words", words));
    }

    void declines(String goal, String reason) {
        on(goal, "decline", Map.of("reason", reason));
    }

    void moves(String goal, String state, String reason) {
        on(goal, "move", Map.of("next", state, "reason", reason));
    }

    void adds(String goal, String... steps) {
        for (String step : steps) {
            on(goal, "addStep", Map.of("words", step));
        }
    }

    /** Ticks the next step that is not done. */
    void doesTheNextStep(String goal) {
        Document page = visitor.open(goal);
        visitor.send(Visitor.form(page, "form#steps"), "tick", Map.of());
    }

    void checksIn(String goal, int daysAgo, int rating, String words) {
        String day = LocalDate.now().minusDays(daysAgo).toString();
        Document page = visitor.open(goal.replace("/view?", "/check-in?"));
        Map<String, String> fields = Map.of("rating", String.valueOf(rating), "words", words, "onDay", day);
        visitor.send(Visitor.form(page, "form#checkIn"), "send", fields);
    }

    private void on(String goal, String form, Map<String, String> fields) {
        visitor.send(Visitor.form(visitor.open(goal), "form#" + form), "send", fields);
    }

    /** Subjective, objective, assessment, plan, and the client's voice. */
    void writesSoap(String client, int daysAgo, boolean sign, String summary, String... sections) {
        Map<String, String> fields = new HashMap<>();
        String[] headings = {"SUBJECTIVE", "OBJECTIVE", "ASSESSMENT", "PLAN", "CLIENT_VOICE"};
        for (int i = 0; i < sections.length; i++) {
            fields.put(headings[i], sections[i]);
        }
        writes("SOAP", client, daysAgo, sign, summary, fields);
    }

    /** The session in free words, and the client's voice. */
    void writesFreely(String client, int daysAgo, boolean sign, String summary, String words, String clientVoice) {
        writes("FREE_TEXT", client, daysAgo, sign, summary, Map.of("FREE", words, "CLIENT_VOICE", clientVoice));
    }

    private void writes(
            String format, String client, int daysAgo, boolean sign, String summary, Map<String, String> sections) {
        Document page = visitor.open("/" + clinic + "/notes/write?format=" + format);
        Map<String, String> fields = new HashMap<>(sections);
        fields.put("client", option(page, client));
        fields.put("sessionDay", LocalDate.now().minusDays(daysAgo).toString());
        fields.put("sharedSummary", summary);
        visitor.send(Visitor.form(page, "form#write"), sign ? "sign" : "keep", fields);
    }

    private static String option(Document page, String label) {
        for (Element option : page.select("select option")) {
            if (option.text().equals(label)) {
                return option.attr("value");
            }
        }
        throw new IllegalStateException("Nobody called " + label + " to choose on " + page.location());
    }

    private static String address(Document page) {
        URI address = URI.create(page.location());
        return address.getPath() + "?" + address.getQuery();
    }
}
