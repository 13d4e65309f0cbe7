package care.tandem.run;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody of a demo clinic, signed in, who does what people do there through the pages. */
final class DemoPerson {

    final Visitor visitor;
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

    /** Puts off, drops or does a step, and says how it was. */
    void settles(String goal, String step, String state, String sentence) {
        Document page = follow(goal, ".step-text a:contains(" + step + ")");
        visitor.send(Visitor.form(page, "form#settle"), "send", Map.of("state", state, "sentence", sentence));
    }

    /** Ticks the next step that is not done. */
    void doesTheNextStep(String goal) {
        Document page = visitor.open(goal);
        Element tick = page.expectFirst("form#steps li.next-step [name$=tick]");
        visitor.send(Visitor.form(page, "form#steps"), tick.attr("name").replace(':', '$'), Map.of());
    }

    void checksIn(String goal, int daysAgo, int rating, String words) {
        String day = LocalDate.now().minusDays(daysAgo).toString();
        Document page = visitor.open(goal.replace("/view?", "/check-in?"));
        Map<String, String> fields = Map.of("rating", String.valueOf(rating), "words", words, "onDay", day);
        visitor.send(Visitor.form(page, "form#checkIn"), "send", fields);
    }

    /** Says something on the goal. */
    void says(String goal, String words) {
        on(goal, "say", Map.of("words", words));
    }

    /** Says what they heard of the last thing that waits to be heard there. */
    void hears(String goal, String words) {
        Document page = follow(goal, "a[href*='goals/heard']");
        visitor.send(Visitor.form(page, "form#hear"), "send", Map.of("words", words));
    }

    /** Says whether that was it: YES, PARTLY or NOT_QUITE. */
    void answers(String goal, String heard, String words) {
        Document page = follow(goal, "a[href*='goals/heard']");
        visitor.send(Visitor.form(page, "form#answer"), "send", Map.of("heard", heard, "words", words));
    }

    /** Writes five levels, from much less to much more than hoped for. */
    void writesTheScale(String goal, String... levels) {
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i < levels.length; i++) {
            fields.put("level" + i, levels[i]);
        }
        Document page = visitor.open(goal.replace("/view?", "/scale?"));
        visitor.send(Visitor.form(page, "form#write"), "send", fields);
    }

    void agreesToTheScale(String goal) {
        Document page = follow(goal, "a[href*='&scale=']");
        visitor.send(Visitor.form(page, "form#agree"), "send", Map.of());
    }

    /** Says which level is reached, −2 to +2. */
    void rates(String goal, int daysAgo, int level, String words) {
        Document page = follow(goal, "a[href*='&scale=']");
        String day = LocalDate.now().minusDays(daysAgo).toString();
        Map<String, String> fields = Map.of("level", String.valueOf(level), "words", words, "onDay", day);
        visitor.send(Visitor.form(page, "form#rate"), "send", fields);
    }

    private Document follow(String goal, String link) {
        return followOn(visitor.open(goal), link);
    }

    private Document followOn(Document page, String link) {
        Element found = page.selectFirst(link);
        if (found == null) {
            throw new IllegalStateException("No " + link + " on " + page.location());
        }
        URI address = URI.create(found.absUrl("href"));
        return visitor.open(address.getPath() + "?" + address.getQuery());
    }

    private void on(String goal, String form, Map<String, String> fields) {
        visitor.send(Visitor.form(visitor.open(goal), "form#" + form), "send", fields);
    }

    /** Subjective, objective, assessment, plan, and the client's voice. @return the note's address */
    String writesSoap(String client, int daysAgo, boolean sign, String summary, String... sections) {
        return writes("SOAP", client, daysAgo, sign, summary, sections);
    }

    /** The session in free words, and the client's voice. @return the note's address */
    String writesFreely(String client, int daysAgo, boolean sign, String summary, String words, String clientVoice) {
        return writes("FREE_TEXT", client, daysAgo, sign, summary, words, clientVoice);
    }

    private String writes(String format, String client, int daysAgo, boolean sign, String summary, String... sections) {
        Document page = visitor.open("/" + clinic + "/notes/begin");
        String day = LocalDate.now().minusDays(daysAgo).toString();
        Map<String, String> about = Map.of("client", option(page, client), "format", format, "sessionDay", day);
        Document next = visitor.answerTo(Visitor.form(page, "form#begin"), "send", about)
                .page();
        Element asked = next.selectFirst("#begin input[name=which]");
        Document draft = asked == null
                ? next
                : visitor.send(Visitor.form(next, "form#begin"), "send", Map.of("which", asked.val()));
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i < sections.length; i++) {
            fields.put("section" + i, sections[i]);
        }
        fields.put("summary", summary);
        return address(visitor.send(Visitor.form(draft, "form#write"), sign ? "sign" : "keep", fields));
    }

    /** Signs the note on everybody who was in the session of that day: in free words, and their voice. */
    void writesOfTheGroup(LocalDate day, String summary, String words, String voice) {
        Document page = followOn(session(day), "a[href*='notes/group']");
        writesInSession(page, summary, words, voice);
    }

    /** Signs the note on one of them, as {@link #writesOfTheGroup}. */
    void writesInTheGroup(LocalDate day, String client, String summary, String words, String voice) {
        Document page = followOn(session(day), "li:contains(" + client + ") a[href*='notes/begin']");
        writesInSession(page, summary, words, voice);
    }

    private void writesInSession(Document page, String summary, String words, String voice) {
        Document draft = visitor.send(Visitor.form(page, "form#begin"), "send", Map.of("format", "FREE_TEXT"));
        Map<String, String> fields = Map.of("section0", words, "section1", voice, "summary", summary);
        visitor.send(Visitor.form(draft, "form#write"), "sign", fields);
    }

    /** The first session of a day. */
    private Document session(LocalDate day) {
        return follow("/" + clinic + "/sessions?day=" + day, "a[href*='sessions/view']");
    }

    /** Signs a supervisee's note, too. */
    void cosigns(String note) {
        on(note, "cosign", Map.of());
    }

    /** Gives a supervisee's note back, and says why. */
    void givesBack(String note, String reason) {
        on(note, "giveBack", Map.of("reason", reason));
    }

    /** Plans a session with a client, with whatever else the form asks, by the last part of a field's name. */
    void plans(String client, LocalDate day, LocalTime start, Map<String, String> more) {
        Document page = visitor.open("/" + clinic + "/sessions/plan");
        Map<String, String> fields = new HashMap<>(more);
        fields.put("client", option(page, client));
        fields.put("day", day.toString());
        fields.put("start", start.toString());
        visitor.send(Visitor.form(page, "form#plan"), "send", fields);
    }

    /** Plans a session with two clients at once. */
    void plansGroup(String client, String other, LocalDate day, LocalTime start, Map<String, String> more) {
        Document page = visitor.open("/" + clinic + "/sessions/plan");
        Map<String, String> fields = new HashMap<>(more);
        fields.put("clients", option(page, other));
        fields.put("kind", "GROUP");
        plans(client, day, start, fields);
    }

    /** Says that everybody came to the first session of a day. */
    void sawEverybody(LocalDate day) {
        Element form = Visitor.form(session(day), "form#attend");
        Map<String, String> everybody = new HashMap<>();
        form.select("input[value=ATTENDED]")
                .forEach(seat -> everybody.put(seat.attr("name").replace(':', '$'), "ATTENDED"));
        visitor.send(form, "send", everybody);
    }

    /** Says before the next session what matters most, and what was since. */
    void prepares(String matters, String since) {
        Document page = follow("/" + clinic + "/sessions", "a[href*='sessions/prepare']");
        visitor.send(Visitor.form(page, "form#prepare"), "send", Map.of("matters", matters, "since", since));
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
