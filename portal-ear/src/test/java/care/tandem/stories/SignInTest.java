package care.tandem.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@InBrowser
class SignInTest {

    @Test
    void standsBehindAFrontDoorThatEverybodySees(Stage stage) {
        Visitor visitor = stage.visitor();
        visitor.open("/");

        assertThat(visitor.page()).hasURL(stage.stack().portal().toString());
        assertThat(visitor.page().locator("h1")).isVisible();
    }

    @Test
    void leadsATherapistToTheirClinic(Stage stage) {
        Visitor therapist = stage.visitor().signIn("therapist@riverside.example");

        assertThat(therapist.page()).hasURL(Pattern.compile(".*/riverside$"));
    }

    @Test
    void letsSomebodyOfTwoClinicsChoose(Stage stage) {
        Visitor both = stage.visitor().signIn("both@tandem.example");

        assertThat(both.page()).hasURL(Pattern.compile(".*/clinics$"));
        assertThat(both.page().locator("main")).containsText("Riverside Therapy");
        assertThat(both.page().locator("main")).containsText("Hilltop Counselling");
    }
}
