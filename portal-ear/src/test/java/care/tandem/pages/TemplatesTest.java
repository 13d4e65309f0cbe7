package care.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Goal templates: made out of a starter, begun with, retired, and of no further concern to the goal. */
@OverHttp
class TemplatesTest {

    @Test
    void lendTheirWordsToAGoalAndKeepNoTie(Clinic clinic) {
        Person therapist = clinic.therapist();
        String template = makesTheStarterOurs(therapist);
        changesIt(therapist, template);

        Person client = clinic.client();
        String goal = proposesFromIt(client);
        theGoalSays(client, goal);

        retiresIt(therapist, template);
        assertThat(client.open("/templates").main()).doesNotContain("in the dark");
        assertThat(client.answerAt("/goals/propose?template=" + template)).isEqualTo(404);
        theGoalSays(client, goal);
        isTakenBack(therapist, template);
        assertThat(client.answerAt("/goals/propose?template=" + template)).isEqualTo(200);
    }

    private static String makesTheStarterOurs(Person therapist) {
        therapist.open("/templates").follows(line("I want to go to bed without dreading the night") + " .line-act");
        assertThat(therapist.value("edit:step1")).isEqualTo("Choose a time to get up that I can keep on weekends too.");
        assertThat(therapist.value("edit:level2")).isEqualTo("I sleep through on three or four nights a week.");
        therapist
                .writes("edit:words", "I want to sleep alone")
                .presses("edit:send")
                .isTold("Added");
        return therapist.follows(line("I want to sleep alone") + " .line-act").idOf("template");
    }

    private static void changesIt(Person therapist, String template) {
        therapist
                .open("/templates/edit?template=" + template)
                .writes("edit:words", "I want to sleep in the dark")
                .writes("edit:step2", "A small lamp")
                .writes("edit:importance", "2")
                .presses("edit:send")
                .isTold("Saved");
    }

    private static String proposesFromIt(Person client) {
        client.open("/goals/propose").follows("a:contains(Begin from a template)");
        client.follows(line("in the dark") + " a.line-title");
        assertThat(client.value("propose:words")).isEqualTo("I want to sleep in the dark");
        assertThat(client.value("propose:step2")).isEqualTo("A small lamp");
        assertThat(client.value("propose:importance")).isEqualTo("2");
        client.isInSight("propose:level4");
        return client.writes("propose:step1", "My own first step")
                .writes("propose:step3", "")
                .writes("propose:level2", "Three nights")
                .presses("propose:send")
                .idOf("goal");
    }

    /** What the client wrote over the template, and what they left of it; nothing of the step they emptied. */
    private static void theGoalSays(Person client, String goal) {
        assertThat(client.open(Together.view(goal)).main())
                .contains(
                        "I want to sleep in the dark",
                        "My own first step",
                        "A small lamp",
                        "If I lie awake for long",
                        "Three nights",
                        "I sleep through on five nights a week.")
                .doesNotContain("close the notebook");
    }

    private static void retiresIt(Person therapist, String template) {
        therapist
                .open("/templates/edit?template=" + template)
                .presses("settle:send")
                .isTold("Retired");
    }

    private static void isTakenBack(Person therapist, String template) {
        therapist.open("/templates/edit?template=" + template);
        assertThat(therapist.all("[id='edit:words']")).isEmpty();
        therapist.presses("settle:send").isTold("Taken back");
    }

    private static String line(String words) {
        return "main .lines > li:contains(" + words + ")";
    }

    @Test
    void keepBothTextsWhenTwoChangeOneAtOnce(Clinic clinic) {
        Person therapist = clinic.therapist();
        String template = isMadeBy(therapist);
        Person other = clinic.colleague().open("/templates/edit?template=" + template);
        therapist
                .open("/templates/edit?template=" + template)
                .writes("edit:step1", "first")
                .presses("edit:send")
                .isTold("Saved");

        other.writes("edit:step1", "second");
        assertThat(other.answerToPressing("edit:send")).isEqualTo(409);
        other.isWarned("This was changed elsewhere");
        assertThat(other.value("edit:step1")).isEqualTo("second");
        assertThat(other.all(".kept").text()).contains("first");

        other.presses("edit:send").isTold("Saved");
        other.open("/templates/edit?template=" + template);
        assertThat(other.value("edit:step1")).isEqualTo("second");
    }

    @Test
    void keepTheWordsOfWhoeverChangesOneThatWasJustRetired(Clinic clinic) {
        Person therapist = clinic.therapist();
        String template = isMadeBy(therapist);
        Person other = clinic.colleague().open("/templates/edit?template=" + template);
        retiresIt(therapist, template);

        other.writes("edit:words", "too late");
        assertThat(other.answerToPressing("edit:send")).isEqualTo(409);
        assertThat(other.value("edit:words")).isEqualTo("too late");
        assertThat(other.answerToPressing("edit:send")).isEqualTo(422);
        other.isWarned("This template is retired already");
        assertThat(other.value("edit:words")).isEqualTo("too late");
    }

    @ParameterizedTest
    @CsvSource({
        "words, '', Write something here first",
        "words, x*100000, This is too long",
        "step6, x*100000, This is too long",
        "level3, '', Write something here first",
        "importance, 7, not on offer any more",
        "baseline, 3, not on offer any more",
    })
    void areRefusedAtTheFieldThatIsWrong(String field, String typed, String answer, Clinic clinic) {
        String text = typed.startsWith("x*") ? "x".repeat(Integer.parseInt(typed.substring(2))) : typed;
        Person therapist = clinic.therapist()
                .open("/templates/edit?starter=outside")
                .writes("edit:words", "To go out")
                .writes("edit:step5", "Far out")
                .writes("edit:" + field, text);
        Change change = Change.in(clinic);

        assertThat(therapist.answerToPressing("edit:send")).isEqualTo(422);
        therapist.isToldAt("edit:" + field, answer);
        assertThat(therapist.value("edit:step5")).isEqualTo("Far out");
        therapist.isInSight("edit:step5");
        change.isOneRefusalAndNothingElse();
    }

    @Test
    void openToNobodyElse(Clinic clinic, Clinic elsewhere) {
        String template = isMadeBy(clinic.therapist());
        Person client = clinic.client();
        assertThat(client.answerAt("/templates")).isEqualTo(200);
        assertThat(client.answerAt("/templates/edit")).isEqualTo(403);
        assertThat(client.answerAt("/templates/edit?template=" + template)).isEqualTo(403);
        assertThat(clinic.has(Member.ADMIN).answerAt("/templates")).isEqualTo(403);

        for (String page : List.of("/templates/edit?template=" + template, "/goals/propose?template=" + template)) {
            assertThat(clinic.therapist().answerAt(page)).as(page).isEqualTo(200);
            assertThat(elsewhere.therapist().answerAt(page)).as(page).isEqualTo(404);
        }
        assertThat(elsewhere.therapist().answerAt("/templates/edit?starter=nothing"))
                .isEqualTo(404);
    }

    @Test
    void areMadeInSpanish(Clinic clinic) {
        Person supervisor = clinic.has(Member.SUPERVISOR).speaking("es-ES");
        supervisor.open("/templates").follows(line("Quiero hablarme como hablaría") + " .line-act");
        assertThat(supervisor.value("edit:language")).isEqualTo("SPANISH");
        supervisor
                .writes("edit:words", "Quiero hablarme bien")
                .presses("edit:send")
                .isTold("Añadida");

        Person therapist = clinic.therapist().open("/templates");
        Element ours = therapist.page().expectFirst(line("Quiero hablarme bien"));
        assertThat(ours.select("[lang=es]")).hasSize(1);
    }

    /** A template of the clinic's own. @return its id */
    private static String isMadeBy(Person therapist) {
        therapist
                .open("/templates/edit?starter=body")
                .chooses("edit:language", "English")
                .writes("edit:words", "To move")
                .presses("edit:send")
                .isTold("Added");
        return therapist.follows(line("To move") + " .line-act").idOf("template");
    }
}
