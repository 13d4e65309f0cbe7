package care.tandem.evidence;

import care.tandem.door.CrisisContact;
import care.tandem.door.CurrentClinic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * Keeps the tree of one clinic's log up to date: takes in what was written since, signs the head, and writes it outside the
 * database. Two nodes of the server never work on the same clinic at once, since one holds its row in {@code log_tree}; on
 * different clinics any number may.
 */
@ApplicationScoped
public class LogKeeper {

    @Inject
    CurrentClinic clinic;

    @Inject
    LogRound round;

    @Inject
    HeadsOutside outside;

    /** Does so; each thousand rows in a transaction of their own, so that one that is broken off is gone on with. */
    @ActivateRequestContext
    public void keep(UUID id) {
        clinic.entered(id, "", "", ZoneOffset.UTC, CrisisContact.NONE);
        boolean more = true;
        while (more) {
            more = round.take();
        }
        round.sign().ifPresent(outside::keep);
    }
}
