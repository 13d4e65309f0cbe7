package care.tandem.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.webapp.FacesServlet;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import java.net.MalformedURLException;
import java.net.URL;
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

    @Test
    void forOperatorsLeadNowhereInAClinic() {
        ServletContext pages = withPages("/operation.xhtml", "/operation/open.xhtml", "/goals.xhtml");
        assertThat(Paths.isThere(pages, "/goals")).isTrue();
        assertThat(Paths.isThere(pages, "/operation")).isFalse();
        assertThat(Paths.isThere(pages, "/operation/open")).isFalse();
        assertThat(Paths.isOperationPage(pages, "/operation/open")).isTrue();
        for (String none :
                new String[] {"/operation/", "/operation/none", "/operations", "/operation/open/", "/goals"}) {
            assertThat(Paths.isOperationPage(pages, none)).as(none).isFalse();
        }
    }

    /** What the portal has at its root, or in each clinic, by whatever it is made. */
    @Test
    void takeTheirFirstWordsFromClinics() {
        ServletContext pages =
                withPages("/clinics.xhtml", "/errors/", "/goals.xhtml", "/goals/", "/robots.txt", "/WEB-INF/");
        for (String taken : new String[] {
            "clinics",
            "errors",
            "goals",
            "robots",
            "health",
            "operation",
            "refused",
            "socket",
            "sign-out",
            "index",
            "paper"
        }) {
            assertThat(Paths.isTaken(pages, taken)).as(taken).isTrue();
        }
        for (String free : new String[] {"north", "clinic", "goal", "operations", "a"}) {
            assertThat(Paths.isTaken(pages, free)).as(free).isFalse();
        }
    }

    /** A server with one servlet, and with these files. */
    private static ServletContext withPages(String... files) {
        ServletRegistration registration = Asking.proxy(
                ServletRegistration.class,
                (called, arguments) -> called.equals("getClassName") ? "Paper" : Set.of("/paper/pdf", "*.xhtml"));
        return Asking.proxy(ServletContext.class, (called, arguments) -> switch (called) {
            case "getServletRegistrations" -> Map.of("one", registration);
            case "getResourcePaths" -> Set.of(files);
            case "getResource" -> Set.of(files).contains((String) arguments[0]) ? here() : null;
            default -> null;
        });
    }

    private static URL here() {
        try {
            return new URL("file:/here");
        } catch (MalformedURLException never) {
            throw new AssertionError(never);
        }
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
