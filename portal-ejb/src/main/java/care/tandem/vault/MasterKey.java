package care.tandem.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.jspecify.annotations.Nullable;

/**
 * The key that wraps each clinic's keyset. It comes from the environment, as a Tink keyset in JSON (AES256_GCM): the
 * text itself in {@code TANDEM_MASTER_KEY} or the path of a file that holds it in {@code TANDEM_MASTER_KEY_FILE}. The
 * database never sees it.
 */
@ApplicationScoped
class MasterKey {

    private @Nullable Aead aead;

    synchronized Aead aead() {
        if (aead == null) {
            aead = read();
        }
        return aead;
    }

    private static Aead read() {
        try {
            AeadConfig.register();
            return TinkJsonProtoKeysetFormat.parseKeyset(text(), InsecureSecretKeyAccess.get())
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException | IOException unreadable) {
            throw new IllegalStateException(
                    "The master key in TANDEM_MASTER_KEY or TANDEM_MASTER_KEY_FILE cannot be read", unreadable);
        }
    }

    private static String text() throws IOException {
        String inPlace = System.getenv("TANDEM_MASTER_KEY");
        if (inPlace != null) {
            return inPlace;
        }
        String file = System.getenv("TANDEM_MASTER_KEY_FILE");
        if (file == null) {
            throw new IOException("Neither TANDEM_MASTER_KEY nor TANDEM_MASTER_KEY_FILE is set");
        }
        return Files.readString(Path.of(file));
    }
}
