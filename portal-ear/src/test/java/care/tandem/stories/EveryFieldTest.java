package care.tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;

import care.tandem.run.Visitor;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Every form that there is, sent with all its fields wrong at once: each is named, and the way leads to it. */
@InBrowser
@ResourceLock("demo")
class EveryFieldTest {

    /** A form that is another one's to send. */
    private static final int FORBIDDEN = 403;

    /** In a field of one line, and in one of several: together no more than a form may hold. */
    private static final String NOT_ON_OFFER = "what nobody offers";

    private static final String LONG_LINE = "x".repeat(2_001);

    private static final String LONG_TEXT = "x".repeat(20_001);

    @InEveryRole
    void isNamedWhenAllAreWrong(String email, Stage stage) {
        Rows rows = new Rows(stage.stack());
        Walk walk = Walk.by(stage, email);
        walk.everywhere();
        Visitor visitor = stage.plain(email);
        String written = rows.written();

        List<String> unnamed = new ArrayList<>();
        walk.forms().forEach(form -> unnamed.addAll(unnamed(visitor, form)));

        assertThat(unnamed).isEmpty();
        assertThat(rows.written()).as("what is written").isEqualTo(written);
    }

    /** Those fields of a form that are wrong, and that no answer to any of its buttons names and leads to. */
    private static List<String> unnamed(Visitor visitor, FormElement form) {
        Set<String> left = spoilt(form);
        List<Element> buttons = left.isEmpty() ? List.of() : form.select("[type=submit]:not([name$=Find])");
        for (Element button : buttons) {
            Visitor.Answer answer = visitor.answerTo(pressedBy(button, form));
            left.removeIf(field -> answer.status() == FORBIDDEN);
            left.removeAll(named(answer));
        }
        return left.stream().map(field -> form.attr("action") + " " + field).toList();
    }

    /** The form with one button that it is sent by. */
    private static FormElement pressedBy(Element button, FormElement form) {
        form.select("[type=submit]").forEach(each -> {
            String name = each.hasAttr("data-name") ? each.attr("data-name") : each.attr("name");
            each.attr("data-name", name).attr("name", each == button ? name : "");
        });
        return form;
    }

    /** Makes each field wrong that something can be typed into, and says which these are. */
    private static Set<String> spoilt(FormElement form) {
        form.select("select[name$=everyWeeks] option").removeAttr("selected");
        form.select("select[name$=everyWeeks] option[value=1]").attr("selected", "selected");
        form.select("input[type=checkbox][name$=withhold]").attr("checked", "checked");
        form.select("textarea").forEach(field -> field.text(LONG_TEXT));
        form.select("input[type=text]").val(LONG_LINE);
        form.select("input[type=date], input[type=time], input[inputmode=numeric]")
                .val("some day");
        Set<String> spoilt = spoiltChoices(form);
        form.select("textarea, input[type=text], input[type=date], input[type=time]").stream()
                .filter(field -> !field.hasAttr("readonly"))
                .map(Element::id)
                .forEach(spoilt::add);
        return spoilt;
    }

    /** What is chosen of what can change meanwhile; how often a session is repeated stays, since the day of its end needs it. */
    private static Set<String> spoiltChoices(FormElement form) {
        Set<String> spoilt = new LinkedHashSet<>();
        for (Element list : form.select("select[name*=:]:not([name$=everyWeeks])")) {
            list.select("option").removeAttr("selected").attr("value", NOT_ON_OFFER);
            spoilt.add(list.id());
        }
        for (Element radio : form.select("input[type=radio][name*=:]")) {
            boolean first = form.select("input[type=radio][name*=:]").stream()
                    .noneMatch(before -> before.attr("name").equals(radio.attr("name"))
                            && before.attr("value").equals(NOT_ON_OFFER));
            if (first) {
                radio.attr("checked", "checked").attr("value", NOT_ON_OFFER);
                spoilt.add(radio.id());
            } else {
                radio.removeAttr("checked");
            }
        }
        return spoilt;
    }

    private static Set<String> named(Visitor.Answer answer) {
        Document page = answer.page();
        return page.select(".summary[role=alert] a[href^=#]").stream()
                .filter(link -> link.text().contains(": "))
                .map(link -> link.attr("href").substring(1))
                .filter(field -> isInSight(page.getElementById(field)))
                .collect(Collectors.toSet());
    }

    private static boolean isInSight(@Nullable Element field) {
        return field != null && field.closest("details:not([open])") == null;
    }
}
