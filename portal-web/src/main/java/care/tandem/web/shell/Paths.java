package care.tandem.web.shell;

import jakarta.faces.webapp.FacesServlet;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.MalformedURLException;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which addresses there are. Inside a clinic only letters, digits, hyphens and underscores pass: a forward is neither
 * checked against WEB-INF nor against the constraints again, and decodes a second time.
 */
final class Paths {

    static final String RESOURCES = "/jakarta.faces.resource/";

    /** Where, in a clinic, a page asks to be told of changes. */
    static final String SOCKET = "/socket";

    /** Where Keycloak says that it has ended a sign-in. */
    static final String SIGNED_OUT = "/backchannel-logout";
    /** Where operators work, outside clinics. */
    static final String OPERATION = "/operation";

    /** Where what is refused before the sign-in gets its page. */
    static final String REFUSED = "/refused";

    /** Outside clinics, what is asked to do something. All else there is read. */
    private static final Set<String> ACTS = Set.of("/preferences", "/sign-out", "/sign-in-again", SIGNED_OUT);

    /** Outside clinics, the pages that say something to who is signed in. */
    private static final Set<String> FOR_PEOPLE = Set.of("/", "/index", "/clinics");

    private static final Set<String> OUTSIDE =
            Set.of("/", "/index", "/clinics", "/health/ready", "/favicon.ico", "/robots.txt");

    private static final int LONGEST = 100;
    private static final Pattern INSIDE = Pattern.compile("(?:/[A-Za-z0-9_-]++)++");

    private Paths() {}

    /** The decoded path of the request. */
    static String of(HttpServletRequest request) {
        return request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
    }

    static boolean isOutsideClinics(String path) {
        return path.isEmpty()
                || OUTSIDE.contains(path)
                || isAct(path)
                || path.startsWith(RESOURCES)
                || path.startsWith(REFUSED + "/")
                || isOperation(path);
    }

    /** Whether only operators get there. */
    static boolean isOperation(String path) {
        return path.equals(OPERATION) || path.startsWith(OPERATION + "/");
    }

    /** Whether a page for operators stands there. */
    static boolean isOperationPage(ServletContext context, String path) {
        return isOperation(path) && isWellFormed(path) && isFile(context, path + ".xhtml");
    }

    /** Whether an address outside clinics, or within each of them, begins with this word: then no clinic is called so. */
    static boolean isTaken(ServletContext context, String word) {
        Stream<String> files = Objects.requireNonNullElse(context.getResourcePaths("/"), Set.<String>of()).stream();
        Stream<String> servlets =
                context.getServletRegistrations().values().stream().flatMap(servlet -> servlet.getMappings().stream());
        Stream<String> known = Stream.of(
                        OUTSIDE.stream(),
                        ACTS.stream(),
                        Stream.of(RESOURCES, SOCKET, REFUSED, OPERATION),
                        files,
                        servlets)
                .flatMap(Function.identity());
        return known.map(Paths::firstWord).anyMatch(word::equals);
    }

    private static String firstWord(String path) {
        return path.replaceFirst("^/?([^/.]*).*", "$1");
    }

    /** Whether the page says something to who is signed in. */
    static boolean isForPeople(String path) {
        return path.isEmpty() || FOR_PEOPLE.contains(path) || isOperation(path);
    }

    /** Whether, outside clinics, forms are sent there. */
    static boolean isAct(String path) {
        return ACTS.contains(path);
    }

    /** The clinic's name in the path: what stands before the second slash. */
    static String clinic(String path) {
        int end = path.indexOf('/', 1);
        return end < 0 ? path.substring(1) : path.substring(1, end);
    }

    /** What stands behind the clinic; the clinic's home when there is nothing. */
    static String inClinic(String path) {
        String rest = path.substring(1 + clinic(path).length());
        return rest.isEmpty() || rest.equals("/") ? "/home" : rest;
    }

    static boolean isWellFormed(String pathInClinic) {
        return pathInClinic.length() <= LONGEST && INSIDE.matcher(pathInClinic).matches();
    }

    /** Whether anything stands at this address: a page, a servlet, or where pages ask to be told of changes. */
    static boolean isThere(ServletContext context, String pathInClinic) {
        return pathInClinic.equals(SOCKET) || isServlet(context, pathInClinic) || isPage(context, pathInClinic);
    }

    /** Whether a servlet of a feature stands at this address, as where a script saves what is being typed. */
    private static boolean isServlet(ServletContext context, String pathInClinic) {
        return isWellFormed(pathInClinic)
                && !isOutsideClinics(pathInClinic)
                && context.getServletRegistrations().values().stream()
                        .filter(servlet -> !FacesServlet.class.getName().equals(servlet.getClassName()))
                        .anyMatch(servlet -> servlet.getMappings().contains(pathInClinic));
    }

    /** Whether a page stands at this address. Error pages are shown for errors only. */
    static boolean isPage(ServletContext context, String pathInClinic) {
        return isWellFormed(pathInClinic)
                && !pathInClinic.startsWith("/errors/")
                && !isOutsideClinics(pathInClinic)
                && isFile(context, pathInClinic + ".xhtml");
    }

    private static boolean isFile(ServletContext context, String path) {
        try {
            return context.getResource(path) != null;
        } catch (MalformedURLException odd) {
            return false;
        }
    }
}
