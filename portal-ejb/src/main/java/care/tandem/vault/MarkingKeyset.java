package care.tandem.vault;

import care.tandem.door.ClinicOwned;
import jakarta.persistence.Entity;
import java.time.Instant;

/** The keyset a clinic's words are marked with, wrapped by the clinic's own: without that one, the marks say nothing. */
@Entity
class MarkingKeyset extends ClinicOwned {

    private byte[] sealedKeyset;
    private Instant madeAt;

    protected MarkingKeyset() {}

    MarkingKeyset(byte[] sealedKeyset, Instant madeAt) {
        this.sealedKeyset = sealedKeyset.clone();
        this.madeAt = madeAt;
    }

    byte[] sealedKeyset() {
        return sealedKeyset.clone();
    }
}
