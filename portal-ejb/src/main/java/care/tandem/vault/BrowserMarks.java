package care.tandem.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;

/**
 * Marks by which a browser is known again in which somebody had signed in. Nobody but the portal can make one or read one,
 * and none opens anything: it tells late forms of our people from bodies that strangers send.
 */
@ApplicationScoped
public class BrowserMarks {

    private static final byte[] BOUND = "browser".getBytes(StandardCharsets.UTF_8);

    @Inject
    MasterKey master;

    /** A mark for a browser in which this account has signed in. Its letters are those of a cookie. */
    public String of(String subject) {
        try {
            byte[] sealed = master.aead().encrypt(subject.getBytes(StandardCharsets.UTF_8), BOUND);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The account that a mark was made for; empty for what is no mark of ours. */
    public Optional<String> account(String mark) {
        try {
            byte[] sealed = Base64.getUrlDecoder().decode(mark);
            return Optional.of(new String(master.aead().decrypt(sealed, BOUND), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException forged) {
            return Optional.empty();
        }
    }
}
