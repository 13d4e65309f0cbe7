package care.tandem.vault;

import care.tandem.door.BrowserMarks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;

/** The account's id, sealed with the master key. */
@ApplicationScoped
class SealedMarks implements BrowserMarks {

    private static final byte[] BOUND = "browser".getBytes(StandardCharsets.UTF_8);

    @Inject
    MasterKey master;

    @Override
    public String of(String subject) {
        try {
            byte[] sealed = master.aead().encrypt(subject.getBytes(StandardCharsets.UTF_8), BOUND);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public Optional<String> account(String mark) {
        try {
            byte[] sealed = Base64.getUrlDecoder().decode(mark);
            return Optional.of(new String(master.aead().decrypt(sealed, BOUND), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException forged) {
            return Optional.empty();
        }
    }
}
