package care.tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;

import care.tandem.run.Visitor;
import care.tandem.run.Visitor.Answer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A draft without scripts: begun from wherever its session stands, put away and taken back, saved beside a conflict. */
@InBrowser
class DraftByHandTest {

    private static final String CLIENT = "Walter Brandt";

    private final String word = Words.rare();

    @Test
    void isDiscardedAndTakenBack(Stage stage) {
        Visitor miriam = stage.plain("therapist@riverside.example");
        Document draft = begun(miriam, LocalDate.now().minusDays(61));
        Document gone = miriam.send(form(draft, "write"), "discard", Map.of("section0", "Slept " + word));
        assertThat(gone.location()).contains("/riverside/notes?discarded=");
        assertThat(gone.select("#undo").text()).contains("Discarded: Note on Walter Brandt");
        assertThat(gone.select(".lines a[href*='" + id(draft) + "']")).isEmpty();

        Document back = miriam.send(form(gone, "undo"), "back", Map.of());
        assertThat(back.select(".notice").text()).isEqualTo("The draft is back.");
        assertThat(back.select("textarea[name$=section0]").text()).isEqualTo("Slept " + word);

        miriam.send(form(back, "write"), "discard", Map.of());
        Document list = miriam.open("/riverside/notes/discarded");
        assertThat(list.expectFirst("main .lines li").text()).contains(CLIENT, "deleted after");
        Element row = list.expectFirst("main .lines li [name$=back]");
        miriam.send(form(list, "discarded"), row.attr("name").replace(':', '$'), Map.of());
        assertThat(miriam.open("/riverside/notes/write?note=" + id(draft)).select("#write"))
                .isNotEmpty();
    }

    @Test
    void isBegunOnceWhoeverGoesBackAndPressesAgain(Stage stage) {
        Visitor miriam = stage.plain("therapist@riverside.example");
        LocalDate day = LocalDate.now().minusDays(62);
        Document first = begun(miriam, day);
        assertThat(begun(miriam, day).location()).isEqualTo(first.location());
        assertThat(begun(miriam, day.minusDays(1)).location()).isNotEqualTo(first.location());
        miriam.send(form(first, "write"), "keep", Map.of("section0", "Slept " + word));
        assertThat(begun(miriam, day).location()).isNotEqualTo(first.location());
    }

    @Test
    void isAboutTheSessionOfThatDayOrNone(Stage stage) {
        Visitor miriam = stage.plain("therapist@riverside.example");
        LocalDate day = LocalDate.now().minusDays(63);
        plans(miriam, day);
        Document page = miriam.open("/riverside/notes/begin");
        Map<String, String> about = Map.of("client", option(page), "sessionDay", day.toString());
        Answer asked = miriam.answerTo(form(page, "begin"), "send", about);
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.page().select(".summary").text()).contains("There is a session that day");
        Element session = asked.page().expectFirst("input[name=which]");
        assertThat(asked.page().select(".summary a").attr("href")).isEqualTo("#" + session.id());

        Document draft = miriam.send(form(asked.page(), "begin"), "send", Map.of("which", session.val()));
        assertThat(draft.select("input[name=which][checked]").val()).isEqualTo(session.val());
        String none = draft.expectFirst("input[name=which]:not([checked])").val();
        Document apart = miriam.send(form(draft, "write"), "keep", Map.of("which", none));
        assertThat(apart.select("input[name=which][checked]")).isEmpty();
        assertThat(apart.select("[name$=sessionDay]").val()).isEqualTo(day.toString());
        Document joined = miriam.send(form(apart, "write"), "keep", Map.of("which", session.val()));
        assertThat(joined.select("input[name=which][checked]").val()).isEqualTo(session.val());
    }

    @Test
    void isBegunWithOnePressFromDayAndToDoAndGroup(Stage stage) {
        Visitor miriam = stage.plain("therapist@riverside.example");
        LocalDate day = LocalDate.now().minusDays(64);
        plans(miriam, day);
        Document page = miriam.open("/riverside/sessions?day=" + day);
        Document draft = miriam.send(page.expectFirst("main form.at-once"), "", Map.of());
        assertThat(draft.location()).contains("/notes/write?note=");
        assertThat(miriam.send(page.expectFirst("main form.at-once"), "", Map.of())
                        .location())
                .isEqualTo(draft.location());
        assertThat(miriam.open("/riverside/sessions?day=" + day).select("main a[href*='" + id(draft) + "']"))
                .isNotEmpty();
        assertThat(miriam.open("/riverside/sessions/to-do?page=0")
                        .select("main form.at-once, main a[href*='notes/write']"))
                .isNotEmpty();
        miriam.send(form(draft, "write"), "discard", Map.of());
        assertThat(miriam.open("/riverside/sessions?day=" + day).select("main form.at-once"))
                .isNotEmpty();
    }

    @Test
    void keepsWhatCanBeKeptBesideWhatMetOtherWordsAndWhatIsTooLong(Stage stage) {
        Visitor miriam = stage.plain("therapist@riverside.example");
        String note = id(begun(miriam, LocalDate.now().minusDays(65)));
        assertThat(saves(miriam, note, Map.of("words.section0", "He slept", "seen.section0", "0"))
                        .status())
                .isEqualTo(200);
        Map<String, String> both = new HashMap<>(Map.of("words.section0", "She woke", "seen.section0", "0"));
        both.putAll(Map.of("words.section1", "Rested", "seen.section1", "0"));
        Answer met = saves(miriam, note, both);
        assertThat(met.status()).isEqualTo(409);
        assertThat(met.page().text())
                .contains("\"met\":[\"section0\"]", "\"words\":\"He slept\"", "\"section1\":{\"number\":1}");

        both.putAll(Map.of("words.section2", "x".repeat(20_001), "seen.section2", "0"));
        both.putAll(Map.of("words.section3", "Goes on", "seen.section3", "0"));
        both.putAll(Map.of("words.section1", "Rested", "seen.section1", "1"));
        Answer wrong = saves(miriam, note, both);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().text())
                .contains("\"field\":\"section2\"", "\"met\":[\"section0\"]", "\"section3\":{\"number\":1}")
                .doesNotContain("\"section2\":{");
        Document now = miriam.open("/riverside/notes/write?note=" + note);
        assertThat(now.select("textarea[name$=section0]").text()).isEqualTo("He slept");
        assertThat(now.select("textarea[name$=section1]").text()).isEqualTo("Rested");
        assertThat(now.select("textarea[name$=section3]").text()).isEqualTo("Goes on");
    }

    @Test
    void isKeptOverTheSignInHoweverManyBytesItsScriptTakes(Stage stage) {
        Visitor miriam = stage.plain("therapist@riverside.example");
        Document draft = begun(miriam, LocalDate.now().minusDays(66));
        String long20 = "نام جيدا ".repeat(2_200).strip();
        Map<String, String> all = new HashMap<>();
        for (int section = 0; section < 4; section++) {
            all.put("section" + section, long20);
        }
        miriam.forgets("__Host-tandem");
        Document late = miriam.send(form(draft, "write"), "keep", all);
        assertThat(late.select("textarea[name$=section0]").text()).isEqualTo(long20);

        miriam.forgets("__Host-tandem", "__Host-tandem-known");
        Answer strange = miriam.answerTo(form(late, "write"), "keep", all);
        assertThat(strange.status()).isEqualTo(401);
        assertThat(strange.page().text()).contains("go back to what you wrote and send it again");
    }

    private static Answer saves(Visitor author, String note, Map<String, String> fields) {
        Document page = author.open("/riverside/notes/write?note=" + note);
        Document form = Jsoup.parse("<form method='post' action='/riverside/notes/keep'></form>", page.location());
        Map<String, String> all = new HashMap<>(fields);
        all.put("note", note);
        all.put("writer", page.select("#write [name=writer]").val());
        all.forEach((name, value) -> form.expectFirst("form")
                .appendElement("input")
                .attr("name", name)
                .attr("value", value));
        return author.answerTo(form.expectFirst("form"));
    }

    private static Document begun(Visitor author, LocalDate day) {
        Document page = author.open("/riverside/notes/begin");
        return author.send(form(page, "begin"), "send", Map.of("client", option(page), "sessionDay", day.toString()));
    }

    private static void plans(Visitor author, LocalDate day) {
        Document page = author.open("/riverside/sessions/plan?day=" + day);
        author.send(
                form(page, "plan"),
                "send",
                Map.of("client", option(page), "day", day.toString(), "start", "05:10", "end", "05:50"));
    }

    private static String option(Document page) {
        return page.expectFirst("select[id$=client] option:contains(" + CLIENT + ")")
                .val();
    }

    private static Element form(Document page, String id) {
        return Visitor.form(page, "form[id='" + id + "']");
    }

    private static String id(Document draft) {
        return draft.location().replaceFirst(".*[?&]note=", "").substring(0, 36);
    }
}
