package care.tandem.people;

import care.tandem.door.ClinicOwned;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A therapist works with a client, from a day on and perhaps until one. It decides what the therapist may read. */
@Entity
class Caseload extends ClinicOwned {

    private UUID therapistId;
    private UUID clientId;
    private LocalDate since;
    private @Nullable LocalDate until;

    protected Caseload() {}
}
