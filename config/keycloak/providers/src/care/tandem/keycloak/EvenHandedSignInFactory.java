package care.tandem.keycloak;

import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.authenticators.browser.UsernamePasswordFormFactory;
import org.keycloak.models.KeycloakSession;

/** Lets the realm's flow name {@link EvenHandedSignIn} as {@code tandem-sign-in}. */
public class EvenHandedSignInFactory extends UsernamePasswordFormFactory {

    @Override
    public String getId() {
        return "tandem-sign-in";
    }

    @Override
    public String getDisplayType() {
        return "Address and password, in the same time for everybody";
    }

    @Override
    public Authenticator create(KeycloakSession session) {
        return new EvenHandedSignIn(session);
    }
}
