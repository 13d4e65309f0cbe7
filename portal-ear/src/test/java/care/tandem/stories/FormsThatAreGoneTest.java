package care.tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A form that a page has no more, or never had for this person, is refused with words, and what was typed is shown. */
@InBrowser
class FormsThatAreGoneTest {

    private final String words = "A walk at dusk " + Words.rare();

    @Test
    void areRefusedWhereTheStepIsTheOthers(Stage stage) {
        var daniel = stage.plain("client@riverside.example");
        Document goals = daniel.open("/riverside/goals");
        Document paused = daniel.open(link(goals, "a[href*='/goals/view']:contains(Go running again)"));
        refuses(daniel, paused, "say", "rate");
        Document goal = daniel.open(link(goals, "a[href*='/goals/view']:contains(sleep without the light)"));
        Document step = daniel.open(link(goal, ".steps a[href*='/goals/step']"));
        refuses(daniel, step, "say", "noSuchForm");
    }

    @Test
    void areRefusedOnADraft(Stage stage) {
        var samuel = stage.plain("therapist@riverside.example");
        Document begin = samuel.open("/riverside/notes/begin");
        refuses(samuel, begin, "begin", "addenda");
        refuses(samuel, samuel.open("/riverside/psychotherapy/write"), "write", "strike");
        refuses(samuel, samuel.open("/riverside/sessions/plan"), "plan", "cancel");
    }

    private void refuses(care.tandem.run.Visitor person, Document page, String there, String forged) {
        Element form = care.tandem.run.Visitor.form(page, "form[id='" + there + "']");
        form.select("[name]").forEach(field -> {
            String name = field.attr("name");
            field.attr("name", name.equals(there) ? forged : name.replace(there + ":", forged + ":"));
        });
        form.select("[name='" + forged + ":words']").remove();
        form.appendElement("input").attr("name", forged + ":words").attr("value", words);
        form.appendElement("input").attr("name", forged + ":more").attr("value", "Schlaflos");
        form.appendElement("input").attr("name", forged + ":send").attr("value", "Press this");
        care.tandem.run.Visitor.Answer answer = person.answerTo(form);
        assertThat(answer.status()).as("%s as %s", there, forged).isEqualTo(409);
        assertThat(answer.page().select(".summary").text())
                .contains("Nothing was changed")
                .contains(words, "Schlaflos")
                .doesNotContain("Press this");
    }

    private static String link(Document page, String selector) {
        return page.select(selector).attr("href");
    }
}
