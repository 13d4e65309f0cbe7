package care.tandem.run;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;

/** The key above all clinics' keys, in a file that only its owner reads. */
final class MasterKey {

    private MasterKey() {}

    /** The file with the key, made when there is nothing yet that it would have to open. */
    static Path in(StateDir state, Map<String, String> environment, boolean dataExists) {
        String given = environment.get("TANDEM_MASTER_KEY_FILE");
        Path file =
                given == null ? state.path("master-key.json") : Path.of(given).toAbsolutePath();
        if (!Files.exists(file)) {
            if (dataExists || given != null) {
                throw new CannotStart("The master key " + file + " is missing, and without it nobody can read what is "
                        + "in the database. Put it back, or begin anew with -Dreset, which forgets it.");
            }
            StateDir.write(file, made());
        }
        return file;
    }

    private static String made() {
        try {
            AeadConfig.register();
            return TinkJsonProtoKeysetFormat.serializeKeyset(
                    KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM), InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
