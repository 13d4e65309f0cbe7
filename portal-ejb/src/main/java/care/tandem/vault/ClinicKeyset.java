package care.tandem.vault;

import care.tandem.door.ClinicOwned;
import jakarta.persistence.Entity;
import java.time.Instant;

/** A clinic's keyset, wrapped by the master key and bound to the clinic. */
@Entity
class ClinicKeyset extends ClinicOwned {

    private byte[] sealedKeyset;
    private Instant madeAt;

    protected ClinicKeyset() {}

    ClinicKeyset(byte[] sealedKeyset, Instant madeAt) {
        this.sealedKeyset = sealedKeyset.clone();
        this.madeAt = madeAt;
    }

    byte[] sealedKeyset() {
        return sealedKeyset.clone();
    }
}
