package care.tandem.people;

import care.tandem.door.ClinicOwned;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A supervisor answers for what a therapist writes, from a day on and perhaps until one: they sign it, too. */
@Entity
class Supervision extends ClinicOwned {

    private UUID supervisorId;
    private UUID superviseeId;
    private LocalDate since;
    private @Nullable LocalDate until;

    protected Supervision() {}
}
