package care.tandem.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PrfSet;
import java.security.GeneralSecurityException;
import java.util.UUID;

/** A vault with a key of its own, for rules tried outside the server. */
public final class TrialVault {

    private static final Aead KEY = newKey();
    private static final PrfSet MARKING = newMarking();

    private TrialVault() {}

    public static Vault ofSomeClinic() {
        return of(UUID.randomUUID());
    }

    /** All clinics share one key here, so that only what is bound to a seal can keep them apart. */
    static Vault of(UUID clinic) {
        return new Vault(anyClinic -> KEY, anyClinic -> MARKING, () -> clinic);
    }

    static Aead newKey() {
        try {
            AeadConfig.register();
            return KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM)
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static PrfSet newMarking() {
        try {
            return MarkingKeys.newKeyset().getPrimitive(RegistryConfiguration.get(), PrfSet.class);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
