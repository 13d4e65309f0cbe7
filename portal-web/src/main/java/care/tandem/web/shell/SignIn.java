package care.tandem.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.wildfly.security.http.oidc.IDToken;
import org.wildfly.security.http.oidc.OidcPrincipal;

/** What Keycloak said when the person signed in. */
final class SignIn {

    private static final String MOMENT = "auth_time";

    private SignIn() {}

    /** When Keycloak last asked them for all it asks for; long ago where it does not say. */
    static Instant moment(HttpServletRequest request) {
        if (request.getUserPrincipal() instanceof OidcPrincipal<?> person) {
            IDToken token = person.getOidcSecurityContext().getIDToken();
            if (token != null && token.getClaimValue(MOMENT) instanceof Number seconds) {
                return Instant.ofEpochSecond(seconds.longValue());
            }
        }
        return Instant.EPOCH;
    }
}
