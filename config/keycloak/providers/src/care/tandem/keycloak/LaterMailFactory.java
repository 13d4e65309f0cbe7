package care.tandem.keycloak;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.keycloak.email.DefaultEmailSenderProviderFactory;
import org.keycloak.email.EmailSenderProvider;
import org.keycloak.models.KeycloakSession;

/** Puts {@link LaterMail} in the place of Keycloak's own way of sending mail. */
public class LaterMailFactory extends DefaultEmailSenderProviderFactory {

    private static final int SENDERS = 2;
    private static final int WAITING = 1000;
    private static final int SECONDS_TO_END = 10;

    /** With more than {@value #WAITING} mails waiting, whoever asks for one sends it. */
    private final ThreadPoolExecutor later = new ThreadPoolExecutor(
            SENDERS,
            SENDERS,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(WAITING),
            new ThreadPoolExecutor.CallerRunsPolicy());

    @Override
    public String getId() {
        return "tandem-mail";
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public EmailSenderProvider create(KeycloakSession session) {
        return new LaterMail(session, getEmailAuthenticators(), later);
    }

    @Override
    public void close() {
        later.shutdown();
        try {
            later.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
