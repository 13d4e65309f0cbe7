package care.tandem.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import care.tandem.policies.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What a clinic's colour is measured against, and what stands where it has none, is what the styles say. */
class ColoursServletTest {

    private static final Path TOKENS = Path.of("src/main/styles/shell/1-tokens.css");

    @Test
    void knowsTheGroundsOfBothThemes() throws IOException {
        assertThat(Files.readString(TOKENS))
                .contains("--paper: light-dark(" + Theme.LIGHT.paper() + ", " + Theme.DARK.paper() + ")")
                .contains("--card: light-dark(" + Theme.LIGHT.card() + ", " + Theme.DARK.card() + ")");
    }

    @Test
    void leavesOurOwnColourWhereTheClinicHasNone() throws IOException {
        assertThat(Files.readString(TOKENS))
                .contains("--teal: light-dark(#" + ColoursServlet.OUR_LIGHT + ", #" + ColoursServlet.OUR_DARK + ")");
        assertThat(ColoursServlet.style("-8fd3ff"))
                .hasValueSatisfying(style ->
                        assertThat(style).contains("--teal:light-dark(#" + ColoursServlet.OUR_LIGHT + ",#8fd3ff)"));
    }

    @Test
    void saysNothingButTwoColours() {
        for (String odd :
                new String[] {"", "8f2d56", "red-blue", "8f2d56-84cdc6}", "8F2D56-84CDC6", "8f2d56-84cdc6-1d6660"}) {
            assertThat(ColoursServlet.style(odd)).as(odd).isEmpty();
        }
    }
}
