package care.tandem.policies;

import care.tandem.door.ClinicOwned;
import care.tandem.door.Given;
import care.tandem.door.Refused;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/** An admin decided how their clinic keeps its notes. Written once, never changed. */
@Entity
class NotePolicyDecision extends ClinicOwned {

    private static final int MOST_HOURS = 8_760;
    private static final int MOST_MINUTES = 1_440;
    private static final int MOST_WEEKS = 52;

    private UUID memberId;
    private Instant at;

    @Enumerated(EnumType.STRING)
    private Unlocking.Policy unlocking;

    private int unlockHours;
    private int signAgainMinutes;
    private int untouchedWeeks;

    protected NotePolicyDecision() {}

    /** @throws Refused at {@code unlocking}, {@code hours}, {@code signAgainMinutes} or {@code untouchedWeeks} */
    NotePolicyDecision(DecideOnNotes command, UUID by) {
        Refused.together(
                () -> Given.required("unlocking", command.unlocking()),
                () -> within("hours", command.hours(), 1, MOST_HOURS),
                () -> within("signAgainMinutes", command.signAgainMinutes(), 0, MOST_MINUTES),
                () -> within("untouchedWeeks", command.untouchedWeeks(), 1, MOST_WEEKS));
        unlocking = Given.required("unlocking", command.unlocking());
        unlockHours = within("hours", command.hours(), 1, MOST_HOURS);
        signAgainMinutes = within("signAgainMinutes", command.signAgainMinutes(), 0, MOST_MINUTES);
        untouchedWeeks = within("untouchedWeeks", command.untouchedWeeks(), 1, MOST_WEEKS);
        memberId = by;
        at = Instant.now();
    }

    private static int within(String field, int number, int least, int most) {
        if (number < least || number > most) {
            throw new Refused(field, "refused.policy.number", least, most);
        }
        return number;
    }

    Unlocking.Policy unlocking() {
        return unlocking;
    }

    int unlockHours() {
        return unlockHours;
    }

    int signAgainMinutes() {
        return signAgainMinutes;
    }

    int untouchedWeeks() {
        return untouchedWeeks;
    }

    NotePolicyView.Decision view(String byName) {
        return new NotePolicyView.Decision(
                byName, at, new Unlocking(unlocking, unlockHours), signAgainMinutes, untouchedWeeks);
    }
}
