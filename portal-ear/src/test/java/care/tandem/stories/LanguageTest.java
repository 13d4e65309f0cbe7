package care.tandem.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import org.junit.jupiter.api.Test;

@InBrowser
class LanguageTest {

    @Test
    void isThatOfTheBrowserAndThenThePersonsOwn(Stage stage) {
        Visitor visitor = stage.visitor(new NewContextOptions().setLocale("es-MX"));
        visitor.open("/");
        assertThat(visitor.page().locator("html")).hasAttribute("lang", "es");
        assertThat(visitor.page().locator("main a")).hasText("Entrar");
        visitor.page().locator("form.language button").click();
        assertThat(visitor.page().locator("html")).hasAttribute("lang", "en");
        visitor.signIn("client3@riverside.example");
        assertThat(visitor.page().locator("html")).hasAttribute("lang", "en");
        assertThat(visitor.page()).hasTitle("Home · Riverside Therapy");
        assertThat(visitor.page().locator("h1")).containsText("Hello");
    }
}
