package care.tandem.clinics;

import care.tandem.door.CurrentMember;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.jspecify.annotations.Nullable;

/**
 * Sign-ins that Keycloak has ended. Native SQL, since they are of no clinic; the policy on {@code app.person} shows a
 * person nothing but their own.
 */
@Dependent
class EndedSignIns {

    /**
     * Whether Keycloak has ended the sign-in {@code :session} of {@code :subject}, or all of theirs that began before.
     * Keycloak says in whole seconds, {@code :since}, when one began.
     */
    static final String OF_THIS = "exists (select 1 from ended_sign_in e where e.subject = :subject "
            + "and (e.session = :session or e.session is null and date_trunc('second', e.at) > :since))";

    @PersistenceContext
    EntityManager entities;

    boolean has(CurrentMember me) {
        return (Boolean) entities.createNativeQuery("select " + OF_THIS, Boolean.class)
                .setParameter("subject", me.getSubject())
                .setParameter("session", me.getSession())
                .setParameter("since", me.getSignedIn())
                .getSingleResult();
    }

    /** @return false when this token was taken before */
    boolean take(String subject, @Nullable String session, String token) {
        return entities.createNativeQuery("insert into ended_sign_in (token, subject, session, at) "
                                + "values (:token, :subject, cast(:session as varchar), now()) on conflict do nothing")
                        .setParameter("token", token)
                        .setParameter("subject", subject)
                        .setParameter("session", session)
                        .executeUpdate()
                == 1;
    }
}
