package care.tandem.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the sign-in calls its parameters by. Keycloak refuses to come back to a page that was asked for with one of them, and
 * the server's adapter takes others for itself: no link and no form of ours has one of that name.
 */
class SignInParametersTest {

    private static final String NAMES = "(?:state|code|session_state|iss|error|error_description|error_uri|kc_action"
            + "|kc_action_status|kc_idp_hint|signin|scope|prompt|login_hint|domain_hint|max_age|ui_locales|access_token)";

    private static final Pattern IN_LINKS = Pattern.compile("(?:[?&\"]|&amp;)" + NAMES + "=");
    private static final Pattern IN_FIELDS =
            Pattern.compile("<(?:input|select|textarea|button|f:param|o:param)\\b[^>]*\\sname=\"" + NAMES + "\"");
    private static final Pattern ASKED =
            Pattern.compile("(?:RequestParams\\.id|getRequestParameter|getParameter)\\(\"" + NAMES + "\"");

    /** The ways to sign in once more say {@code prompt} on purpose, to the adapter. */
    private static final Set<String> SPEAKS_TO_THE_SIGN_IN = Set.of("SignInAgainServlet.java", "stay.xhtml");

    @Test
    void areNoPagesOwn() throws IOException {
        assertThat(filesWith(IN_LINKS)).isEqualTo(SPEAKS_TO_THE_SIGN_IN);
        assertThat(filesWith(IN_FIELDS)).isEmpty();
        assertThat(filesWith(ASKED)).isEmpty();
    }

    private static Set<String> filesWith(Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path root : new Path[] {Path.of("src/main/webapp"), Path.of("src/main/java")}) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(each -> each.toString().matches(".*\\.(xhtml|java|js)"))
                        .toList()) {
                    if (pattern.matcher(Files.readString(file)).find()) {
                        found.add(file.getFileName().toString());
                    }
                }
            }
        }
        return found;
    }
}
