package care.tandem.clinics;

import static care.tandem.door.Permission.SEE_CASELOAD;
import static care.tandem.door.Permission.SEE_MEMBERS;
import static care.tandem.door.Permission.SEE_OWN_THERAPISTS;

import care.tandem.door.Allowed;
import care.tandem.door.CurrentMember;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The people of a clinic, each as far as the caller has to do with them. */
@Stateless
public class People {

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentMember me;

    /** Everybody in the clinic by name. For admins. */
    @Allowed(SEE_MEMBERS)
    public List<MemberLine> members() {
        return entities.createQuery("select m from Member m order by m.name, m.id", Member.class)
                .getResultStream()
                .map(Member::line)
                .toList();
    }

    /** The clients the calling therapist works with now, by name. */
    @Allowed(SEE_CASELOAD)
    public List<PersonLine> caseload() {
        return persons("l.clientId", "l.therapistId");
    }

    /** The therapists who work with the calling client now, by name. */
    @Allowed(SEE_OWN_THERAPISTS)
    public List<PersonLine> therapists() {
        return persons("l.therapistId", "l.clientId");
    }

    private List<PersonLine> persons(String wanted, String mine) {
        return entities.createQuery(
                        "select new care.tandem.clinics.PersonLine(m.id, m.name, l.since) from Caseload l "
                                + "join Member m on m.id = " + wanted + " where " + mine
                                + " = :me and l.until is null order by m.name, m.id",
                        PersonLine.class)
                .setParameter("me", me.getId())
                .getResultList();
    }
}
