package care.tandem.web.shell;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An address as it is when somebody comes back to it from Keycloak: the page that was asked for with its query, and behind
 * that what Keycloak added, which belongs to one sign-in of one tab. A parameter of the page that is called like one of
 * Keycloak's is told apart by standing before it. The server could not sign anybody in there, so that the page is asked for
 * with that parameter under another name until somebody is in.
 */
final class Returned {

    /** How often the sign-in for this page has begun anew. */
    private static final String BEGUN_ANEW = "signin";

    private static final int MOST = 3;

    /** Before the name of a parameter of the page's own that is called like one of Keycloak's. */
    private static final String OWN = "own.";

    private static final Set<String> ADDED = Set.of(
            "code",
            "state",
            "session_state",
            "iss",
            "error",
            "error_description",
            "error_uri",
            "kc_action",
            "kc_action_status");

    private final String path;
    private final String[] query;

    /** @param path undecoded; one that is no page of ours stands for the front door, so that nobody is led elsewhere */
    Returned(String path, @Nullable String query) {
        this.path = Paths.isWellFormed(path) ? path : "/";
        this.query = query == null || query.isEmpty() ? new String[0] : query.split("&");
    }

    /** Whether Keycloak answers here: with a code or an error, for a state or a session. */
    boolean isAnswer() {
        return (has("code") || has("error")) && (has("state") || has("session_state"));
    }

    /** Whether the server takes this for an answer of Keycloak's, and so lets nobody in who has not come from there. */
    boolean isTakenForAnswer() {
        return has("code") || has("error");
    }

    /** Whether the address holds anything that its page does not know. */
    boolean isMarked() {
        return isAnswer() || has(BEGUN_ANEW);
    }

    boolean mayBeginAnew() {
        return begunAnew() < MOST;
    }

    /** The page that was asked for, with the query that it was asked with. */
    String page() {
        return address(asked().map(part -> part.startsWith(OWN) ? part.substring(OWN.length()) : part));
    }

    /** The same page, to be asked for once more. */
    String anew() {
        Stream<String> asked = asked().map(part -> ADDED.contains(name(part)) ? OWN + part : part);
        return address(Stream.concat(asked, Stream.of(BEGUN_ANEW + "=" + (begunAnew() + 1))));
    }

    private Stream<String> asked() {
        return IntStream.range(0, query.length)
                .filter(i -> !name(query[i]).equals(BEGUN_ANEW) && !isAdded(i))
                .mapToObj(i -> query[i]);
    }

    /** Keycloak adds each of its own once, behind the rest. */
    private boolean isAdded(int i) {
        String name = name(query[i]);
        return isAnswer()
                && ADDED.contains(name)
                && Arrays.stream(query, i + 1, query.length)
                        .noneMatch(later -> name(later).equals(name));
    }

    private String address(Stream<String> parts) {
        String with = parts.collect(Collectors.joining("&"));
        return with.isEmpty() ? path : path + "?" + with;
    }

    private boolean has(String name) {
        return Arrays.stream(query).anyMatch(part -> name(part).equals(name));
    }

    /** A number that is none counts as too many. */
    private int begunAnew() {
        return Arrays.stream(query)
                .filter(part -> name(part).equals(BEGUN_ANEW))
                .map(part -> part.substring(Math.min(part.length(), BEGUN_ANEW.length() + 1)))
                .mapToInt(number -> number.matches("[0-9]") ? Integer.parseInt(number) : MOST)
                .max()
                .orElse(0);
    }

    private static String name(String part) {
        return part.split("=", 2)[0];
    }
}
