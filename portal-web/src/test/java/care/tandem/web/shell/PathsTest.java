package care.tandem.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.webapp.FacesServlet;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PathsTest {

    @Test
    void areMadeOfPlainWords() {
        assertThat(Paths.isWellFormed("/goals/view")).isTrue();
        for (String odd :
                new String[] {"", "/", "goals", "/goals/", "//goals", "/goals/..", "/goals.xhtml", "/%00", "/é"}) {
            assertThat(Paths.isWellFormed(odd)).as(odd).isFalse();
        }
    }

    @Test
    void areNotTakenApartWhereTheyAreLong() {
        assertThat(Paths.isWellFormed("/a".repeat(50))).isTrue();
        assertThat(Paths.isWellFormed("/a".repeat(51))).isFalse();
        assertThat(Paths.isWellFormed("/a".repeat(1_000_000))).isFalse();
        assertThat(Paths.isWellFormed("/" + "a".repeat(1_000_000) + "!")).isFalse();
    }

    @Test
    void leadToAServletOfAFeature() {
        ServletContext features = with("care.tandem.web.notes.KeepServlet", "/notes/keep", "/notes/*");
        assertThat(Paths.isThere(features, "/notes/keep")).isTrue();
        assertThat(Paths.isThere(features, "/notes/keep/more")).isFalse();
        assertThat(Paths.isThere(features, "/notes/*")).isFalse();
    }

    @Test
    void leadToNoServletOutsideClinics() {
        ServletContext outside = with("care.tandem.web.shell.SignOutServlet", "/sign-out", "/health/ready");
        assertThat(Paths.isThere(outside, "/sign-out")).isFalse();
        assertThat(Paths.isThere(outside, "/health/ready")).isFalse();
    }

    /** It is registered for each page by its name, those for errors among them. */
    @Test
    void leadNotToFacesItself() {
        ServletContext faces = with(FacesServlet.class.getName(), "/errors/404", "/goals/view");
        assertThat(Paths.isThere(faces, "/errors/404")).isFalse();
        assertThat(Paths.isThere(faces, "/goals/view")).as("no file of a page").isFalse();
    }

    /** A server with one servlet, and without pages. */
    private static ServletContext with(String servlet, String... addresses) {
        ServletRegistration registration = Asking.proxy(
                ServletRegistration.class,
                (called, arguments) -> called.equals("getClassName") ? servlet : Set.of(addresses));
        return Asking.proxy(
                ServletContext.class,
                (called, arguments) -> called.equals("getServletRegistrations") ? Map.of(servlet, registration) : null);
    }
}
