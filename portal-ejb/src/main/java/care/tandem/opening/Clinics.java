package care.tandem.opening;

import static care.tandem.door.Role.OPERATOR;

import care.tandem.door.Allowed;
import care.tandem.door.NotFound;
import care.tandem.door.Refused;
import care.tandem.door.Stale;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * The clinics of the installation, for its operators, who work outside of all of them. Opening one is an act here, and then
 * steps that can fail elsewhere: {@link #open} writes down what is wished, {@link #goOn} takes the steps that are left.
 */
@Stateless
public class Clinics {

    @Inject
    ClinicQueries clinics;

    @Inject
    Opening opening;

    /** Those that are found, a page at a time, in one statement. */
    @Allowed(OPERATOR)
    public ClinicPage list(ClinicFilter filter) {
        return clinics.page(filter);
    }

    /** A clinic with its admins and how far its opening has come, in three statements. */
    @Allowed(OPERATOR)
    public ClinicView look(UUID clinic) {
        return clinics.view(clinic).orElseThrow(NotFound::new);
    }

    /**
     * Writes down a clinic that is to be opened: its row, its first admin, who is awaited, and the steps to take.
     *
     * @return its id
     * @throws Refused at each field that is wrong; at {@code slug}, {@code refused.opening.slug.taken} when a clinic has it
     */
    @Allowed(OPERATOR)
    public UUID open(OpenClinic command) {
        return clinics.add(NewClinic.of(command));
    }

    /**
     * Takes the steps that are left, as far as they can be taken. Steps that are done stay done, whatever happens to the
     * next one; what was in the way of it stands beside it.
     *
     * @throws Refused for what was in the way; {@code refused.opening.underway} when somebody else is just at it
     */
    @Allowed(OPERATOR)
    public void goOn(UUID clinic) {
        opening.goOn(clinic);
    }

    /**
     * Puts somebody else, or another address, in the place of the first admin. To be followed by {@link #goOn}: their
     * account, their membership and their mail are steps to take again.
     *
     * @throws Refused at {@code adminName} or {@code adminEmail}; {@code refused.opening.admin.joined} when an admin has joined
     */
    @Allowed(OPERATOR)
    public void replaceAdmin(ReplaceAdmin command) {
        ClinicView view = look(command.clinic());
        var admin = NewClinic.FirstAdmin.of(command.adminName(), command.adminEmail());
        if (!view.awaitsItsAdmin()) {
            throw new Refused("adminEmail", "refused.opening.admin.joined");
        }
        clinics.replaceAdmin(command.clinic(), admin);
    }

    /**
     * Lets nobody in any more. All that is written stays; members are told.
     *
     * @throws Stale when somebody changed the clinic since the caller saw it
     */
    @Allowed(OPERATOR)
    public void suspend(ClinicAsSeen command) {
        clinics.suspend(command, true);
    }

    /** Lets its members in again. @throws Stale when somebody changed the clinic since the caller saw it */
    @Allowed(OPERATOR)
    public void reopen(ClinicAsSeen command) {
        clinics.suspend(command, false);
    }
}
