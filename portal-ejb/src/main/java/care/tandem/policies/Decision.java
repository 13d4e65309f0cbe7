package care.tandem.policies;

import care.tandem.door.ClinicOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/** An admin changed one of their clinic's settings. Written once, never changed. */
@Entity
class Decision extends ClinicOwned {

    /** The same of all that was decided in one act. */
    private UUID actId;

    private UUID memberId;
    private Instant at;

    @Enumerated(EnumType.STRING)
    private Setting setting;

    private String before;

    private String after;

    protected Decision() {}

    Decision(UUID act, UUID by, Instant at, Change change) {
        actId = act;
        memberId = by;
        this.at = at;
        setting = change.setting();
        before = change.before();
        after = change.after();
    }

    DecisionView view(String byName) {
        return new DecisionView(byName, at, setting, before, after);
    }
}
