package care.tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;

import care.tandem.run.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A session with others is called so wherever a client meets it, with who reads what they send in. */
@InBrowser
class GroupWordsTest {

    @Test
    void standOnHomeInTheListOnTheAgendaAndOverTheSummary(Stage stage) {
        Visitor walter = stage.plain("client3@riverside.example");
        assertThat(walter.open("/riverside").select("main .coming").text()).contains("and others", "(group session)");
        Document sessions = walter.open("/riverside/sessions");
        assertThat(sessions.select("main .next-session").text()).contains("group session");

        Document agenda = walter.follow(sessions, "main .next-session a[href*='sessions/prepare']");
        assertThat(agenda.select("main .page-head").text()).contains("group session");
        assertThat(agenda.select("#prepare").text())
                .contains("It is a session with others. Only Miriam", "the others do not");

        Document notes = walter.open("/riverside/notes");
        assertThat(notes.select("main").text()).contains("Group session ·");
        Document summary = walter.follow(notes, "main li:contains(Group session) a[href*='notes/summary']");
        assertThat(summary.select("h1").text()).startsWith("Group session, ");
    }
}
