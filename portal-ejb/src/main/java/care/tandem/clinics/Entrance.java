package care.tandem.clinics;

import care.tandem.door.CurrentClinic;
import care.tandem.door.CurrentMember;
import care.tandem.policies.CurrentPolicies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Where people come in. The web calls it on each request, before any door: it says in which clinic the request takes
 * place and who the caller is there. It leaves no trace itself; the door behind it does, and the web does for those who
 * are turned away.
 */
@ApplicationScoped
@Transactional
public class Entrance {

    @Inject
    Memberships memberships;

    @Inject
    CurrentMember me;

    @Inject
    CurrentClinic clinic;

    @Inject
    CurrentPolicies policies;

    /**
     * Enters a clinic for the rest of the request.
     *
     * @param subject the person's id in Keycloak
     * @param slug the clinic's name in the address
     * @return false when there is no such clinic or the person is not a member of it, which look alike
     */
    public boolean enter(String subject, String slug) {
        arrive(subject);
        memberships.of(subject, slug).ifPresent(this::welcome);
        return clinic.isEntered();
    }

    /** The clinics the person is a member of, by name. */
    public List<ClinicLine> clinicsOf(String subject) {
        arrive(subject);
        return memberships.of(subject).stream()
                .map(membership -> new ClinicLine(membership.slug(), membership.name(), membership.roles()))
                .toList();
    }

    /**
     * Takes up memberships that wait for the person. To be called once after signing in.
     *
     * @param verifiedEmail an address that Keycloak says it has verified; never another
     */
    public void takeUp(String subject, String verifiedEmail) {
        arrive(subject);
        memberships.takeUp(subject, verifiedEmail);
    }

    private void arrive(String subject) {
        clinic.left();
        policies.left();
        me.arrivedAs(subject);
    }

    private void welcome(Membership membership) {
        clinic.entered(
                membership.clinic(),
                membership.slug(),
                membership.name(),
                membership.zone(),
                membership.crisisContact());
        policies.decided(membership.notePolicy());
        me.knownAs(membership.member(), membership.memberName(), membership.roles(), membership.readsIn());
        me.metBefore(membership.introduced(), membership.oneOfSeveral());
    }
}
