package care.tandem.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeyTemplates;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The unwrapped keys of the clinics that this server has worked for since it started. */
@ApplicationScoped
class ClinicKeys {

    private final Map<UUID, Aead> opened = new ConcurrentHashMap<>();

    @Inject
    MasterKey master;

    @Inject
    ClinicKeysets keysets;

    /** The current clinic's key; made, wrapped and stored when the clinic seals its first text. */
    Aead of(UUID clinic) {
        Aead known = opened.get(clinic);
        if (known != null) {
            return known;
        }
        Aead found = unwrap(keysets.stored().orElseGet(() -> store(clinic)), clinic);
        opened.put(clinic, found);
        return found;
    }

    /** Two servers may make one at once: the first wins, the other takes what the first stored. */
    private byte[] store(UUID clinic) {
        try {
            return keysets.store(wrapNew(clinic));
        } catch (PersistenceException | jakarta.transaction.TransactionalException taken) {
            return keysets.stored().orElseThrow(() -> taken);
        }
    }

    byte[] wrapNew(UUID clinic) {
        try {
            Aead wrapping = master.aead();
            KeysetHandle made = KeysetHandle.generateNew(KeyTemplates.get("AES256_GCM"));
            return TinkProtoKeysetFormat.serializeEncryptedKeyset(made, wrapping, bytes(clinic));
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("No keyset could be made for clinic " + clinic, failed);
        }
    }

    private Aead unwrap(byte[] wrapped, UUID clinic) {
        try {
            return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, master.aead(), bytes(clinic))
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException foreign) {
            throw new IllegalStateException(
                    "The keyset of clinic " + clinic + " does not open with this master key", foreign);
        }
    }

    private static byte[] bytes(UUID clinic) {
        return ByteBuffer.allocate(16)
                .putLong(clinic.getMostSignificantBits())
                .putLong(clinic.getLeastSignificantBits())
                .array();
    }
}
