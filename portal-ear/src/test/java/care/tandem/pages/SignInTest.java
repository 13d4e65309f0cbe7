package care.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;

import care.tandem.run.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The front door, and where it leads people of the demo's clinics, who are members of one or of two. */
@OverHttp
class SignInTest {

    @Test
    void standsBehindAFrontDoorThatEverybodySees(Clinic clinic) {
        Document door = new Visitor(clinic.stack().portal()).open("/");

        assertThat(door.location()).isEqualTo(clinic.stack().portal().toString());
        assertThat(door.select("h1")).hasSize(1);
    }

    @Test
    void leadsATherapistToTheirClinic(Clinic clinic) {
        Document home = new Visitor(clinic.stack().portal()).signIn("therapist@riverside.example", "demo");

        assertThat(home.location()).endsWith("/riverside");
    }

    @Test
    void letsSomebodyOfTwoClinicsChoose(Clinic clinic) {
        Document choice = new Visitor(clinic.stack().portal()).signIn("both@tandem.example", "demo");

        assertThat(choice.location()).endsWith("/clinics");
        assertThat(choice.select("main").text()).contains("Riverside Therapy", "Hilltop Counselling");
    }

    @Test
    void isInTheLanguageOfTheBrowserAndThenInThePersonsOwn(Clinic clinic) {
        Visitor visitor = new Visitor(clinic.stack().portal()).prefers("es-MX");
        Document door = visitor.open("/");
        assertThat(language(door)).isEqualTo("es");
        assertThat(door.select("main a").text()).isEqualTo("Entrar");
        door = visitor.answerToPressing(door.expectFirst("form.language button"))
                .page();
        assertThat(language(door)).isEqualTo("en");

        Document home = visitor.signIn("client3@riverside.example", "demo");
        assertThat(language(home)).isEqualTo("en");
        assertThat(home.title()).isEqualTo("Home · Riverside Therapy");
        assertThat(home.select("h1").text()).contains("Hello");
    }

    private static String language(Document page) {
        return page.expectFirst("html").attr("lang");
    }
}
