package care.tandem.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;

/** A therapist works with a client. It decides what the therapist may read. */
@Entity
class Caseload extends Tie {

    @Column(updatable = false)
    private UUID therapistId;

    @Column(updatable = false)
    private UUID clientId;

    protected Caseload() {}

    /** @throws care.tandem.door.Refused at {@code since} or {@code until} */
    Caseload(UUID therapist, UUID client, BeginTie days, LocalDate today) {
        super(days.since(), days.until(), today);
        therapistId = therapist;
        clientId = client;
    }

    private Caseload(UUID therapist, Caseload before, LocalDate since) {
        super(since, before.until());
        therapistId = therapist;
        clientId = before.clientId;
    }

    /** Another therapist works with the same client from a day on, for as long as was planned. */
    Caseload takenOverBy(UUID therapist, LocalDate day) {
        return new Caseload(therapist, this, day.isAfter(since()) ? day : since());
    }

    UUID therapistId() {
        return therapistId;
    }

    UUID clientId() {
        return clientId;
    }
}
