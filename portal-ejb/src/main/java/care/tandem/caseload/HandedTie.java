package care.tandem.caseload;

import care.tandem.door.ClinicOwned;
import care.tandem.people.PassedTie;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One tie that passed with a hand-over, and how it was before. Written once, never changed. */
@Entity
class HandedTie extends ClinicOwned {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "handover_id")
    private Handover handover;

    private UUID clientId;
    private UUID tieId;
    private @Nullable LocalDate tieUntil;
    private @Nullable UUID nextId;
    private @Nullable LocalDate nextUntil;
    private boolean nextBegun;

    protected HandedTie() {}

    HandedTie(Handover handover, PassedTie passed) {
        this.handover = handover;
        clientId = passed.client();
        tieId = passed.tie();
        tieUntil = passed.until();
        nextId = passed.next();
        nextUntil = passed.nextUntil();
        nextBegun = passed.begun();
    }

    PassedTie passed() {
        return new PassedTie(clientId, tieId, tieUntil, nextId, nextUntil, nextBegun);
    }
}
