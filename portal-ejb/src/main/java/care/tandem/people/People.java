package care.tandem.people;

import static care.tandem.door.Role.ADMIN;
import static care.tandem.door.Role.CLIENT;
import static care.tandem.door.Role.SUPERVISOR;
import static care.tandem.door.Role.THERAPIST;

import care.tandem.door.Allowed;
import care.tandem.door.CurrentMember;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;

/** The people of a clinic, each as far as the caller has to do with them. */
@Stateless
public class People {

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentMember me;

    /** Everybody in the clinic by name. For admins. */
    @Allowed(ADMIN)
    public PersonPage<MemberLine> members(PersonFilter filter) {
        return new PersonQuery<>("select m from Member m where 1 = 1", Map.of(), Member.class, Member::id)
                .page(entities, filter)
                .as(Member::line);
    }

    /** The clients the calling therapist works with now, by name. */
    @Allowed(THERAPIST)
    public PersonPage<PersonLine> caseload(PersonFilter filter) {
        return persons("Caseload", "l.clientId", "l.therapistId", filter);
    }

    /** The therapists who work with the calling client now, by name. */
    @Allowed(CLIENT)
    public PersonPage<PersonLine> therapists(PersonFilter filter) {
        return persons("Caseload", "l.therapistId", "l.clientId", filter);
    }

    /** The therapists whom the caller supervises now, by name. */
    @Allowed(SUPERVISOR)
    public PersonPage<PersonLine> supervisees(PersonFilter filter) {
        return persons("Supervision", "l.superviseeId", "l.supervisorId", filter);
    }

    private PersonPage<PersonLine> persons(String tie, String wanted, String mine, PersonFilter filter) {
        return new PersonQuery<>(
                        "select new care.tandem.people.PersonLine(m.id, m.name, l.since) from Member m "
                                + "join " + tie + " l on " + wanted + " = m.id where " + mine
                                + " = :me and " + Ties.current("l"),
                        Map.of("me", me.getId()),
                        PersonLine.class,
                        PersonLine::id)
                .page(entities, filter);
    }
}
