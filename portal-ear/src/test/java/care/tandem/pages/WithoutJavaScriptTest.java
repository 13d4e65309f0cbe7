package care.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is done every day, by somebody whose browser knows no scripts. */
@OverHttp
class WithoutJavaScriptTest {

    @Test
    void proposesAGoalAndChecksIn(Clinic clinic) {
        Person client = clinic.client();
        String goal = Together.proposes(client, "To swim");
        assertThat(client.main()).contains("To swim");

        Together.accepts(clinic.therapist(), goal);
        Together.checksIn(client, goal, 4, "Feet in");
        assertThat(client.all("#progress").text()).contains("Feet in");
    }

    @Test
    void addsAStepInAFoldThatOpensByItself(Clinic clinic) {
        Person client = clinic.client();
        Together.proposes(client, "To swim");
        client.presses("addStep:send").isToldAt("addStep:words", "Write something here first");

        client.writes("addStep:words", "Buy goggles").presses("addStep:send").isTold("The step is added");
        assertThat(client.all(".steps").text()).contains("Buy goggles");
    }

    @Test
    void keepsANoteAndSignsIt(Clinic clinic) {
        Person therapist = clinic.therapist();
        String note = Together.keeps(therapist, Member.CLIENT);
        therapist.writes("write:section3", "another plan").presses("write:sign").isTold("Signed");

        assertThat(therapist.page().location()).endsWith(clinic.address() + "/notes/view?note=" + note);
        assertThat(therapist.main()).contains("another plan");
    }

    @Test
    void choosesLanguageAndTheme(Clinic clinic) {
        Person client = clinic.client().open("/settings");
        client.marks("language", "es").marks("theme", "dark");
        client.answerToPressing(client.page().expectFirst("form:has([name=theme]) [type=submit]"));

        assertThat(client.page().location()).endsWith(clinic.address() + "/settings");
        assertThat(client.all("html").attr("lang")).isEqualTo("es");
        assertThat(client.all("html").attr("data-bs-theme")).isEqualTo("dark");
        assertThat(client.open("/").all("html").attr("lang")).isEqualTo("es");
    }
}
