package care.tandem.caseload;

import static care.tandem.door.Role.ADMIN;

import care.tandem.door.Allowed;
import care.tandem.door.Role;
import care.tandem.people.Assignments;
import care.tandem.people.BeginTie;
import care.tandem.people.EndSupervision;
import care.tandem.people.MemberLine;
import care.tandem.people.Members;
import care.tandem.people.PersonFilter;
import care.tandem.people.PersonPage;
import care.tandem.people.TieFilter;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Who works with whom and who supervises whom, as a clinic's admins keep it. Days are those of the clinic's clock. What ends a
 * therapist's work with a client is a {@link Handovers hand-over}, perhaps to nobody.
 */
@Stateless
public class Caseloads {

    @Inject
    Assignments assignments;

    @Inject
    Members members;

    /**
     * A page of the ties of everybody, or of one member, by the name of the client or supervised therapist.
     *
     * @throws care.tandem.door.NotFound when the member is none of this clinic
     */
    @Allowed(ADMIN)
    public TiePage page(TieFilter filter) {
        UUID member = filter.member();
        return new TiePage(member == null ? null : members.line(member), assignments.page(filter));
    }

    /** Whom one can choose: those who are this in the clinic, by name. */
    @Allowed(ADMIN)
    public PersonPage<MemberLine> choosable(Role role, PersonFilter filter) {
        return members.with(role, filter);
    }

    /**
     * A therapist is to work with a client, or a supervisor to answer for a therapist.
     *
     * @return the tie's id, which stands in the audit trail
     * @throws care.tandem.door.NotFound when one of the two is no member of this clinic
     * @throws care.tandem.door.Refused at {@code kind}, {@code who}, {@code whom}, {@code since} or {@code until}; at {@code
     *     whom} when they are tied on one of these days already, or a therapist has a supervisor then
     */
    @Allowed(ADMIN)
    public UUID begin(BeginTie command) {
        return assignments.begin(command);
    }

    /**
     * A supervisor answers for a therapist until a day, and not longer. What they have to sign by then they can sign later.
     *
     * @throws care.tandem.door.NotFound when one of the two is no member of this clinic
     * @throws care.tandem.door.Refused at {@code last}; for the whole when there is no such supervision that goes on
     */
    @Allowed(ADMIN)
    public void endSupervision(EndSupervision command) {
        assignments.end(command);
    }
}
