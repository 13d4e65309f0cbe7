package care.tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;

import care.tandem.run.Visitor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What leads on from a list, and what it finds there. */
@InBrowser
class WaysOnTest {

    @Test
    void leadFromAMemberToWhatTheyDid(Stage stage) {
        stage.plain("therapist2@riverside.example").open("/riverside/goals");
        Visitor admin = stage.plain("admin@riverside.example");
        Document people = admin.open("/riverside/people");
        String name = "Tomás Herrera";
        Document acts = admin.follow(people, "a.line-title:contains(" + name + ")");

        assertThat(acts.expectFirst("h1").text()).contains(name);
        assertThat(acts.select("ol.log > li").eachText()).isNotEmpty().allMatch(line -> line.startsWith(name));
        Document lists = admin.follow(acts, ".more-ways a[href*='lists=yes']");
        assertThat(lists.select("ol.log").text()).contains("looked at the list of goals");
        assertThat(lists.select("ol.log > li").eachText()).allMatch(line -> line.startsWith(name));
    }

    @Test
    void leaveTheGoalBehindWhenAnotherClientIsChosen(Stage stage) {
        Visitor therapist = stage.plain("therapist@riverside.example");
        Document notes = therapist.open("/riverside/notes");
        Element form = Visitor.form(notes, "form.filter");
        String daniel =
                form.select("select[name=client] option:contains(Daniel)").val();
        String other = form.select("select[name=client] option:not(:contains(Daniel))").stream()
                .map(Element::val)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElseThrow();
        String goal = therapist
                .open("/riverside/goals?client=" + daniel)
                .expectFirst("a.line-title[href*='goals/view']")
                .attr("href")
                .replaceFirst(".*goal=", "");

        String asked = "&goal=" + goal + "&goalsOf=" + daniel;
        Document kept = therapist.open("/riverside/notes?client=" + daniel + asked);
        assertThat(kept.select("main").text())
                .contains("Only notes that name one goal")
                .doesNotContain("another client");
        Document changed = therapist.open("/riverside/notes?client=" + other + asked);
        assertThat(changed.select("main [role=status]").text()).contains("another client");
        assertThat(changed.select("main").text()).doesNotContain("Only notes that name one goal");
    }

    @Test
    void areFoldedForAClientUntilTheyLookForSomething(Stage stage) {
        Visitor daniel = stage.plain("client@riverside.example");
        Document all = daniel.open("/riverside/notes");
        Element fold = all.expectFirst("details:has(#toldFrom)");
        assertThat(fold.hasAttr("open")).isFalse();
        Document some = daniel.open("/riverside/notes?from=2020-01-01");
        assertThat(some.expectFirst("details:has(#toldFrom)").hasAttr("open")).isTrue();
    }
}
