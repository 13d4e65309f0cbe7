package care.tandem.clinics;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/**
 * Finds a person's memberships before any clinic is entered, and so across clinics. Native SQL, since Hibernate would
 * look inside one clinic only; the policies on {@code app.person} show a person nothing but their own.
 */
@Dependent
class Memberships {

    private static final String OWN = "select cast(c.id as varchar), c.slug, c.name, c.zone, c.crisis_contact, "
            + "cast(m.id as varchar), m.name as member_name, m.roles, c.unlocking, c.unlock_hours, "
            + "c.sign_again_minutes, c.untouched_weeks, c.crisis_contact_es, m.introduced_at is not null, "
            + "exists (select 1 from member o where o.subject = m.subject and o.clinic_id <> m.clinic_id "
            + "and o.left_at is null), m.zone as member_zone "
            + "from clinic c join member m on m.clinic_id = c.id where m.subject = :subject and m.left_at is null";

    @PersistenceContext
    EntityManager entities;

    Optional<Membership> of(String subject, String slug) {
        return entities.createNativeQuery(OWN + " and c.slug = :slug", Object[].class)
                .setParameter("subject", subject)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst()
                .map(row -> Membership.from((Object[]) row));
    }

    List<Membership> of(String subject) {
        List<?> rows = entities.createNativeQuery(OWN + " order by c.name", Object[].class)
                .setParameter("subject", subject)
                .getResultList();
        return rows.stream().map(row -> Membership.from((Object[]) row)).toList();
    }

    /**
     * Binds what waits for this verified address to the person, unless they are a member of that clinic already. Nothing
     * waits for somebody who was taken out of a clinic.
     */
    int takeUp(String subject, String verifiedEmail) {
        entities.createNativeQuery("select set_config('app.email', :email, true)", String.class)
                .setParameter("email", verifiedEmail)
                .getSingleResult();
        int taken = entities.createNativeQuery("update member set subject = :subject, version = version + 1 "
                        + "where subject is null and left_at is null and lower(email) = lower(:email) and not exists "
                        + "(select 1 from member o where o.clinic_id = member.clinic_id and o.subject = :subject)")
                .setParameter("subject", subject)
                .setParameter("email", verifiedEmail)
                .executeUpdate();
        entities.createNativeQuery("select set_config('app.email', '', true)", String.class)
                .getSingleResult();
        return taken;
    }
}
