package care.tandem.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wildfly.security.http.oidc.IDToken;
import org.wildfly.security.http.oidc.OidcPrincipal;

/** What Keycloak said when the person signed in. */
final class SignIn {

    private static final String MOMENT = "auth_time";
    private static final String SESSION = "sid";

    private SignIn() {}

    /** When Keycloak last asked them for all it asks for; long ago where it does not say. */
    static Instant moment(HttpServletRequest request) {
        return claim(request, MOMENT) instanceof Number seconds
                ? Instant.ofEpochSecond(seconds.longValue())
                : Instant.EPOCH;
    }

    /** The id of the session at Keycloak; empty where it does not say. */
    static String session(HttpServletRequest request) {
        return claim(request, SESSION) instanceof String id ? id : "";
    }

    private static @Nullable Object claim(HttpServletRequest request, String name) {
        if (request.getUserPrincipal() instanceof OidcPrincipal<?> person) {
            IDToken token = person.getOidcSecurityContext().getIDToken();
            return token == null ? null : token.getClaimValue(name);
        }
        return null;
    }
}
