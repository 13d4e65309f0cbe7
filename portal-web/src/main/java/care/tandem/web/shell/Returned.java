package care.tandem.web.shell;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An address as it is when somebody comes back to it from Keycloak: the page that was asked for with its query, and in
 * the query what Keycloak added, which belongs to one sign-in of one tab.
 */
final class Returned {

    /** How often the sign-in for this page has begun anew. */
    private static final String BEGUN_ANEW = "signin";

    private static final int MOST = 3;
    private static final Set<String> ADDED = Set.of(
            "code",
            "state",
            "session_state",
            "iss",
            "error",
            "error_description",
            "error_uri",
            "kc_action",
            "kc_action_status",
            BEGUN_ANEW);

    private final String path;
    private final String[] query;

    /** @param path undecoded; an address that is no page of the portal stands for the front door, so it cannot lead elsewhere */
    Returned(String path, @Nullable String query) {
        this.path = Paths.isWellFormed(path) ? path : "/";
        this.query = query == null || query.isEmpty() ? new String[0] : query.split("&");
    }

    /** Whether Keycloak answers here: with a code or an error, for a state or a session. */
    boolean isAnswer() {
        return (has("code") || has("error")) && (has("state") || has("session_state"));
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
        return address(asked());
    }

    /** The same page, to be asked for once more. */
    String anew() {
        String asked = asked();
        return address((asked.isEmpty() ? "" : asked + "&") + BEGUN_ANEW + "=" + (begunAnew() + 1));
    }

    private String asked() {
        return Arrays.stream(query)
                .filter(Predicate.not(part -> ADDED.contains(name(part))))
                .collect(Collectors.joining("&"));
    }

    private String address(String with) {
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
