package care.tandem.clinics;

import care.tandem.door.CurrentClinic;
import care.tandem.door.CurrentMember;
import care.tandem.door.Suspended;
import care.tandem.policies.CurrentPolicies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
    EndedSignIns ended;

    @Inject
    Operators operators;

    @Inject
    Arrivals arrivals;

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
     * @throws SignedOut when Keycloak has ended the sign-in that the person is here by
     * @throws Suspended when they are they are, and nobody can enter it for now
     */
    public boolean enter(String subject, String slug) {
        arrive(subject);
        memberships.of(subject, slug, me).ifPresent(this::welcome);
        return clinic.isEntered();
    }

    /**
     * Asks, outside of a clinic, whether the sign-in still holds that the person is here by.
     *
     * @throws SignedOut when Keycloak has ended it
     */
    public void requireSignedIn(String subject) {
        arrive(subject);
        if (ended.has(me)) {
            throw new SignedOut();
        }
    }

    /**
     * Takes down that Keycloak has ended a sign-in. All nodes hear of it once that is done.
     *
     * @param token the id of what Keycloak said so with
     * @param session the session's id in Keycloak; null for all of the person's
     * @return false when this token was taken before
     */
    public boolean end(String subject, @Nullable String session, String token) {
        arrive(subject);
        return ended.take(subject, session, token);
    }

    /**
     * Has the person work as an operator for the rest of the request, outside of all clinics.
     *
     * @return false when they are none
     */
    public boolean operate(String subject) {
        arrive(subject);
        operators.of(subject).ifPresent(operator -> me.knownAsOperator(operator.id(), operator.name()));
        return me.isOperator();
    }

    /** The clinics the person is a member of, by name. */
    public List<ClinicLine> clinicsOf(String subject) {
        arrive(subject);
        return memberships.of(subject, me).stream()
                .map(membership -> new ClinicLine(
                        membership.slug(), membership.name(), membership.roles(), membership.suspended()))
                .toList();
    }

    /**
     * Takes up memberships that wait for the person, and the part of an operator. To be called once after signing in.
     *
     * @param verifiedEmail an address that Keycloak says it has verified; never another
     */
    public void takeUp(String subject, String verifiedEmail) {
        arrive(subject);
        arrivals.takeUp(subject, verifiedEmail);
    }

    private void arrive(String subject) {
        clinic.left();
        policies.left();
        me.arrivedAs(subject);
    }

    /** Who cannot come in is known all the same, without a role: what they sent may be shown to them. */
    private void welcome(Membership membership) {
        if (membership.signedOut()) {
            throw new SignedOut();
        }
        if (membership.suspended()) {
            me.knownAs(membership.member(), membership.memberName(), Set.of(), membership.readsIn());
            throw new Suspended();
        }
        clinic.entered(
                membership.clinic(),
                membership.slug(),
                membership.name(),
                membership.zone(),
                membership.crisisContact());
        policies.decided(membership.decided());
        me.knownAs(membership.member(), membership.memberName(), membership.roles(), membership.readsIn());
        me.metBefore(membership.introduced(), membership.oneOfSeveral());
    }
}
