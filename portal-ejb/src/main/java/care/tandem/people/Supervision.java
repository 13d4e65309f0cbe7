package care.tandem.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;

/** A supervisor answers for what a therapist writes: they sign it, too. A therapist has one at a time. */
@Entity
class Supervision extends Tie {

    @Column(updatable = false)
    private UUID supervisorId;

    @Column(updatable = false)
    private UUID superviseeId;

    protected Supervision() {}

    /** @throws care.tandem.door.Refused at {@code since} or {@code until} */
    Supervision(UUID supervisor, UUID supervisee, BeginTie days, LocalDate today) {
        super(days.since(), days.until(), today);
        supervisorId = supervisor;
        superviseeId = supervisee;
    }
}
