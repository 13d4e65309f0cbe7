package care.tandem.keycloak;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.concurrent.Executor;
import org.keycloak.email.DefaultEmailSenderProvider;
import org.keycloak.email.EmailAuthenticator;
import org.keycloak.email.EmailException;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * Sends mail after the page that it belongs to: whoever asks for a new password waits no longer where there is somebody to
 * write to. What could not be sent stands in the log. Mail that the portal asks for, behind which there is no sign-in, is sent
 * at once, so that it is told whether it was taken.
 */
class LaterMail extends DefaultEmailSenderProvider {

    private static final Logger LOG = System.getLogger(LaterMail.class.getName());

    private final KeycloakSession asking;
    private final Map<EmailAuthenticator.AuthenticatorType, EmailAuthenticator> authenticators;
    private final Executor later;

    LaterMail(
            KeycloakSession asking,
            Map<EmailAuthenticator.AuthenticatorType, EmailAuthenticator> authenticators,
            Executor later) {
        super(asking, authenticators);
        this.asking = asking;
        this.authenticators = authenticators;
        this.later = later;
    }

    @Override
    public void send(Map<String, String> relay, String address, String subject, String text, String html)
            throws EmailException {
        if (asking.getContext().getAuthenticationSession() == null) {
            super.send(relay, address, subject, text, html);
            return;
        }
        KeycloakSessionFactory sessions = asking.getKeycloakSessionFactory();
        String realm = asking.getContext().getRealm().getId();
        later.execute(() -> KeycloakModelUtils.runJobInTransaction(sessions, sending -> {
            sending.getContext().setRealm(sending.realms().getRealm(realm));
            try {
                new DefaultEmailSenderProvider(sending, authenticators).send(relay, address, subject, text, html);
            } catch (EmailException unsent) {
                LOG.log(Level.ERROR, "A mail could not be sent", unsent);
            }
        }));
    }
}
