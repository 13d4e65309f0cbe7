package care.tandem.web.shell;

import care.tandem.clinics.Entrance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jose4j.http.Get;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;

/**
 * {@code /backchannel-logout}: Keycloak says that it has ended a sign-in. From then on each node asks those who were here by
 * it to sign in again, and closes their sockets. Answers 200 once that is taken down, and 400 to what Keycloak did not say,
 * or said before.
 */
@WebServlet("/backchannel-logout")
public class BackChannelLogoutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String CLIENT = "tandem-portal";
    private static final int PATIENCE_MILLIS = 2_000;

    /** An unknown key has Keycloak asked for its keys, but no more often than this. */
    private static final long BETWEEN_QUESTIONS_MILLIS = 10_000;

    @Inject
    transient Entrance entrance;

    private final transient JwtConsumer reader = reader();

    private static JwtConsumer reader() {
        String realm = System.getenv("TANDEM_OIDC_URL");
        Get get = new Get();
        get.setConnectTimeout(PATIENCE_MILLIS);
        get.setReadTimeout(PATIENCE_MILLIS);
        HttpsJwks keys = new HttpsJwks(realm + "/protocol/openid-connect/certs");
        keys.setSimpleHttpGet(get);
        keys.setRefreshReprieveThreshold(BETWEEN_QUESTIONS_MILLIS);
        return LogoutToken.reader(realm, CLIENT, new HttpsJwksVerificationKeyResolver(keys));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean taken = LogoutToken.in(request.getParameter("logout_token"), reader)
                .map(token -> entrance.end(token.subject(), token.session(), token.id()))
                .orElse(false);
        if (!taken) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
