package care.tandem.clinics;

import care.tandem.door.CurrentMember;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;

/**
 * Finds a person's memberships before any clinic is entered, and so across clinics. Native SQL, since Hibernate would
 * look inside one clinic only; the policies on {@code app.person} show a person nothing but their own.
 */
@Dependent
class Memberships {

    private static final String OWN = "select cast(c.id as varchar) as clinic, c.slug, c.name, c.zone, "
            + "c.crisis_contact, c.crisis_contact_es, c.unlocking, c.unlock_hours, c.sign_again_minutes, "
            + "c.untouched_weeks, c.formats, c.own_templates, c.sharing, c.cosigning, c.accent, c.accent_in_dark, "
            + "cast(c.mark_id as varchar) as mark, c.idle_minutes, c.longest_hours, c.languages, "
            + "cast(m.id as varchar) as member, m.name as member_name, m.roles, m.zone as member_zone, "
            + "m.introduced_at is not null as introduced, "
            + "exists (select 1 from member o where o.subject = m.subject and o.clinic_id <> m.clinic_id "
            + "and o.left_at is null) as one_of_several, " + EndedSignIns.OF_THIS + " as signed_out, "
            + "c.suspended_at is not null as suspended "
            + "from clinic c join member m on m.clinic_id = c.id where m.subject = :subject and m.left_at is null";

    @PersistenceContext
    EntityManager entities;

    Optional<Membership> of(String subject, String slug, CurrentMember me) {
        return entities.createNativeQuery(OWN + " and c.slug = :slug", Tuple.class)
                .setParameter("subject", subject)
                .setParameter("session", me.getSession())
                .setParameter("since", me.getSignedIn())
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst()
                .map(row -> Membership.from((Tuple) row));
    }

    List<Membership> of(String subject, CurrentMember me) {
        List<?> rows = entities.createNativeQuery(OWN + " order by c.name", Tuple.class)
                .setParameter("subject", subject)
                .setParameter("session", me.getSession())
                .setParameter("since", me.getSignedIn())
                .getResultList();
        return rows.stream().map(row -> Membership.from((Tuple) row)).toList();
    }
}
