package care.tandem.policies;

import static care.tandem.door.Role.ADMIN;

import care.tandem.door.Allowed;
import care.tandem.door.CurrentClinic;
import care.tandem.door.CurrentMember;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** What a clinic decides for itself, by its admins, each decision on record. It holds for the next request. */
@Stateless
public class Policies {

    @Inject
    NotePolicyQueries policies;

    @Inject
    CurrentClinic clinic;

    @Inject
    CurrentPolicies current;

    @Inject
    CurrentMember me;

    /** How the clinic keeps its notes now, and who decided that. */
    @Allowed(ADMIN)
    public NotePolicyView onNotes() {
        return new NotePolicyView(
                clinic.getId(),
                policies.version(),
                current.onNotes().unlocking(),
                Math.toIntExact(current.onNotes().signAgain().toMinutes()),
                current.onNotes().untouchedWeeks(),
                policies.latest());
    }

    /**
     * Decides on it anew. Notes that are signed are measured by it, too.
     *
     * @return the decision's id, which stands in the audit trail
     * @throws care.tandem.door.Stale when somebody decided since the caller saw it
     * @throws care.tandem.door.Refused at {@code unlocking}; at {@code hours} (1 to 8,760), {@code signAgainMinutes} (0 to
     *     1,440) or {@code untouchedWeeks} (1 to 52), {@code refused.policy.number}
     */
    @Allowed(ADMIN)
    public UUID decide(DecideOnNotes command) {
        NotePolicyDecision decision = new NotePolicyDecision(command, me.getId());
        policies.keep(decision, command.version());
        return decision.id();
    }
}
