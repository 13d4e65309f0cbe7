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
        return persons("Caseload", "l.clientId", "l.therapistId", Ties.current("l"), filter);
    }

    /** The clients the calling therapist worked with before, or will later, by name; not those they work with now. */
    @Allowed(THERAPIST)
    public PersonPage<PersonLine> beforeAndLater(PersonFilter filter) {
        return persons(
                "Caseload",
                "l.clientId",
                "l.therapistId",
                Ties.counts("l") + " and not " + Ties.worksWith(":me", "l.clientId"),
                filter);
    }

    /** The therapists who work with the calling client, did before or will later, by name. */
    @Allowed(CLIENT)
    public PersonPage<PersonLine> therapists(PersonFilter filter) {
        return persons("Caseload", "l.therapistId", "l.clientId", Ties.counts("l"), filter);
    }

    /** The therapists whom the caller supervises, did before or will later, by name. */
    @Allowed(SUPERVISOR)
    public PersonPage<PersonLine> supervisees(PersonFilter filter) {
        return persons("Supervision", "l.superviseeId", "l.supervisorId", Ties.counts("l"), filter);
    }

    private PersonPage<PersonLine> persons(String tie, String wanted, String mine, String which, PersonFilter filter) {
        return new PersonQuery<>(
                        "select new care.tandem.people.PersonLine(m.id, m.name, l.since, l.until) from Member m "
                                + "join " + tie + " l on " + wanted + " = m.id where " + mine
                                + " = :me and " + which,
                        Map.of("me", me.getId()),
                        PersonLine.class,
                        PersonLine::id,
                        ", l.since")
                .page(entities, filter);
    }
}
