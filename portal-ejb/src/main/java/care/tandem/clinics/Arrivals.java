package care.tandem.clinics;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Binds what waits for an address to the account that has verified it. Native SQL, across clinics; policies on
 * {@code app.email} show nothing but what waits for that address.
 */
@Dependent
class Arrivals {

    @PersistenceContext
    EntityManager entities;

    /**
     * Takes up memberships, unless the person is a member of that clinic already, and the part of an operator. Nothing waits
     * for somebody who was taken out.
     */
    void takeUp(String subject, String verifiedEmail) {
        waitingFor(verifiedEmail);
        bind(
                "update member set subject = :subject, version = version + 1 "
                        + "where subject is null and left_at is null and lower(email) = lower(:email) and not exists "
                        + "(select 1 from member o where o.clinic_id = member.clinic_id and o.subject = :subject)",
                subject,
                verifiedEmail);
        bind(
                "update operator set subject = :subject, version = version + 1 "
                        + "where subject is null and left_at is null and lower(email) = lower(:email)",
                subject,
                verifiedEmail);
        waitingFor("");
    }

    private void bind(String update, String subject, String verifiedEmail) {
        entities.createNativeQuery(update)
                .setParameter("subject", subject)
                .setParameter("email", verifiedEmail)
                .executeUpdate();
    }

    private void waitingFor(String email) {
        entities.createNativeQuery("select set_config('app.email', :email, true)", String.class)
                .setParameter("email", email)
                .getSingleResult();
    }
}
