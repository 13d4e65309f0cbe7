package care.tandem.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeyTemplates;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** What words are marked with, clinic by clinic: HMAC-SHA-256 under a keyset that the clinic's own keyset wraps. */
@ApplicationScoped
class MarkingKeys {

    private static final byte[] BOUND_TO = "marking_keyset".getBytes(StandardCharsets.UTF_8);

    private final Map<UUID, PrfSet> opened = new ConcurrentHashMap<>();

    @Inject
    ClinicKeys clinicKeys;

    @Inject
    ClinicKeysets keysets;

    /** The current clinic's; made, wrapped and stored when the clinic marks its first word. */
    PrfSet of(UUID clinic) {
        PrfSet known = opened.get(clinic);
        if (known != null) {
            return known;
        }
        Aead wrapping = clinicKeys.of(clinic);
        PrfSet found = unwrap(keysets.storedMarking().orElseGet(() -> store(wrapping)), wrapping);
        opened.put(clinic, found);
        return found;
    }

    /** Two servers may make one at once: the first wins, the other takes what the first stored. */
    private byte[] store(Aead wrapping) {
        try {
            return keysets.storeMarking(wrapNew(wrapping));
        } catch (PersistenceException | TransactionalException taken) {
            return keysets.storedMarking().orElseThrow(() -> taken);
        }
    }

    private static byte[] wrapNew(Aead wrapping) {
        try {
            return TinkProtoKeysetFormat.serializeEncryptedKeyset(newKeyset(), wrapping, BOUND_TO);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("No keyset could be made to mark words with", failed);
        }
    }

    /** A new keyset, wrapped by nothing yet. */
    static KeysetHandle newKeyset() throws GeneralSecurityException {
        PrfConfig.register();
        return KeysetHandle.generateNew(KeyTemplates.get("HMAC_SHA256_PRF"));
    }

    private static PrfSet unwrap(byte[] wrapped, Aead wrapping) {
        try {
            PrfConfig.register();
            return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, wrapping, BOUND_TO)
                    .getPrimitive(RegistryConfiguration.get(), PrfSet.class);
        } catch (GeneralSecurityException foreign) {
            throw new IllegalStateException(
                    "The keyset that words are marked with does not open with the clinic's own", foreign);
        }
    }
}
