package care.tandem.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LookTest {

    @Test
    void isTheSameAtTheSignIn() {
        Path pages = Path.of("src/main/webapp/resources/tandem");
        Path signIn = Path.of("../config/keycloak/themes/tandem/login/resources");

        assertThat(signIn.resolve("css/tokens.css")).hasSameTextualContentAs(pages.resolve("tokens.css"));
        assertThat(signIn.resolve("img/mark.svg")).hasSameTextualContentAs(pages.resolve("mark.svg"));
    }
}
