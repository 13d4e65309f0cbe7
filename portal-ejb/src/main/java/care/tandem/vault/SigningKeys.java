package care.tandem.vault;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.PublicKeySign;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.signature.Ed25519PublicKey;
import com.google.crypto.tink.signature.PredefinedSignatureParameters;
import com.google.crypto.tink.signature.SignatureConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * With what the heads of each clinic's log are signed: Ed25519, under a keyset for each clinic that the master key wraps. The
 * signatures are plain ones of 64 bytes, which anybody can check with any tool and the public key.
 */
@ApplicationScoped
public class SigningKeys {

    private final Map<UUID, PublicKeySign> opened = new ConcurrentHashMap<>();

    @Inject
    MasterKey master;

    @Inject
    ClinicKeysets keysets;

    /** The signature of the clinic that the request is in; its keyset is made when it signs for the first time. */
    public byte[] sign(UUID clinic, String text) {
        try {
            return of(clinic).sign(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("The log of clinic " + clinic + " could not be signed", failed);
        }
    }

    private PublicKeySign of(UUID clinic) {
        PublicKeySign known = opened.get(clinic);
        if (known != null) {
            return known;
        }
        PublicKeySign found = unwrap(keysets.storedSigning().orElseGet(() -> store(clinic)), clinic);
        opened.put(clinic, found);
        return found;
    }

    /** What it is checked with: 32 bytes, of a keyset that is there. */
    public byte[] publicKey() {
        return keysets.storedPublic().orElseThrow();
    }

    /** Two servers may make one at once: the first wins, the other takes what the first stored. */
    private byte[] store(UUID clinic) {
        try {
            SignatureConfig.register();
            KeysetHandle made = KeysetHandle.generateNew(PredefinedSignatureParameters.ED25519WithRawOutput);
            byte[] wrapped = TinkProtoKeysetFormat.serializeEncryptedKeyset(made, master.aead(), boundTo(clinic));
            return keysets.storeSigning(wrapped, publicPart(made));
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("No keyset could be made to sign the log of " + clinic + " with", failed);
        } catch (PersistenceException | TransactionalException taken) {
            return keysets.storedSigning().orElseThrow(() -> taken);
        }
    }

    @AccessesPartialKey
    private static byte[] publicPart(KeysetHandle keyset) throws GeneralSecurityException {
        Ed25519PublicKey key =
                (Ed25519PublicKey) keyset.getPublicKeysetHandle().getPrimary().getKey();
        return key.getPublicKeyBytes().toByteArray();
    }

    private PublicKeySign unwrap(byte[] wrapped, UUID clinic) {
        try {
            SignatureConfig.register();
            return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, master.aead(), boundTo(clinic))
                    .getPrimitive(RegistryConfiguration.get(), PublicKeySign.class);
        } catch (GeneralSecurityException foreign) {
            throw new IllegalStateException(
                    "The keyset that signs the log of clinic " + clinic + " does not open with this master key",
                    foreign);
        }
    }

    private static byte[] boundTo(UUID clinic) {
        return ("log_keyset " + clinic).getBytes(StandardCharsets.UTF_8);
    }
}
