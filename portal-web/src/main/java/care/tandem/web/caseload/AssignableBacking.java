package care.tandem.web.caseload;

import care.tandem.caseload.Caseloads;
import care.tandem.door.Role;
import care.tandem.people.TieKind;
import care.tandem.web.shell.Choosing;
import care.tandem.web.shell.Option;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whom one can choose in the forms of an admin: {@code <t:person among="#{assignable.therapists}" …/>}. */
@Named("assignable")
@RequestScoped
public class AssignableBacking {

    @Inject
    Caseloads caseloads;

    private final TieKind kind = TieKinds.asked();

    /** Who can take a caseload over. */
    public Choosing getTherapists() {
        return those(Role.THERAPIST);
    }

    /** Who works with somebody, or supervises them. */
    public Choosing getWho() {
        return those(kind.roleOfWho());
    }

    public Choosing getWhom() {
        return those(kind.roleOfWhom());
    }

    private Choosing those(Role role) {
        return filter -> caseloads.choosable(role, filter).as(member -> new Option(member.id(), member.name()));
    }
}
