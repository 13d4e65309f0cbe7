package care.tandem.keycloak;

import jakarta.ws.rs.core.MultivaluedMap;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.authenticators.browser.UsernamePasswordForm;
import org.keycloak.authentication.authenticators.util.AuthenticatorUtils;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.PasswordCredentialModel;

/**
 * Keycloak's form for address and password, which works out a hash for each answer, once: also where the account is
 * locked for a while, has no password, or none was typed. Keycloak itself does so only for a wrong password and for an
 * unknown address, so that its quicker answer tells a stranger whom it knows.
 */
class EvenHandedSignIn extends UsernamePasswordForm {

    EvenHandedSignIn(KeycloakSession session) {
        super(session);
    }

    @Override
    public boolean validatePassword(
            AuthenticationFlowContext context,
            UserModel user,
            MultivaluedMap<String, String> answers,
            boolean forgetsUser) {
        if (isAnsweredWithoutHash(context, user, answers.getFirst("password"))) {
            AuthenticatorUtils.dummyHash(context);
        }
        return super.validatePassword(context, user, answers, forgetsUser);
    }

    private static boolean isAnsweredWithoutHash(AuthenticationFlowContext context, UserModel user, String password) {
        return password == null
                || password.isEmpty()
                || AuthenticatorUtils.getDisabledByBruteForceEventError(context, user) != null
                || user.credentialManager()
                        .getStoredCredentialsByTypeStream(PasswordCredentialModel.TYPE)
                        .findAny()
                        .isEmpty();
    }
}
