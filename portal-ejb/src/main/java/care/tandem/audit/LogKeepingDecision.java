package care.tandem.audit;

import care.tandem.door.ClinicOwned;
import care.tandem.door.Refused;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A clinic decided for how long its log is kept. The one with the highest number holds. */
@Entity
class LogKeepingDecision extends ClinicOwned {

    private static final int FEWEST = 6;
    private static final int MOST = 100;

    private int number;

    /** Null for good. */
    private @Nullable Integer years;

    private UUID memberId;
    private Instant at;

    protected LogKeepingDecision() {}

    LogKeepingDecision(KeepLog command, UUID memberId) {
        if (command.years() != 0 && (command.years() < FEWEST || command.years() > MOST)) {
            throw new Refused("years", "refused.audit.years", FEWEST, MOST);
        }
        number = Math.toIntExact(command.version() + 1);
        years = command.years() == 0 ? null : command.years();
        this.memberId = memberId;
        at = Instant.now();
    }

    KeptLog.Decision view(String name) {
        return new KeptLog.Decision(years == null ? 0 : years, name, at);
    }
}
