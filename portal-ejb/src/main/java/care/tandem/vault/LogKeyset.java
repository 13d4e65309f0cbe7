package care.tandem.vault;

import care.tandem.door.ClinicOwned;
import jakarta.persistence.Entity;
import java.time.Instant;

/** The keyset that a clinic's log is signed with, wrapped by the master key, and the key that signatures are checked with. */
@Entity
class LogKeyset extends ClinicOwned {

    private byte[] sealedKeyset;
    private byte[] publicKey;
    private Instant madeAt;

    protected LogKeyset() {}

    LogKeyset(byte[] sealedKeyset, byte[] publicKey, Instant madeAt) {
        this.sealedKeyset = sealedKeyset.clone();
        this.publicKey = publicKey.clone();
        this.madeAt = madeAt;
    }

    byte[] sealedKeyset() {
        return sealedKeyset.clone();
    }

    byte[] publicKey() {
        return publicKey.clone();
    }
}
