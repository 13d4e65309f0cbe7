package care.tandem.notes;

import care.tandem.door.CurrentMember;
import care.tandem.door.Refused;
import care.tandem.policies.CurrentPolicies;
import care.tandem.policies.NotePolicy;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Whether somebody who wants to sign has signed in recently enough, as their clinic decided. Where each signature asks
 * for a sign-in of its own, one that came before their last signature, of a note or an addendum, is used up; of several
 * signatures at the same time one comes first, and the others find the sign-in used up.
 */
@Dependent
class RecentSignIn {

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentMember me;

    @Inject
    CurrentPolicies policies;

    /** @throws Refused {@code refused.note.signInAgain} for the whole */
    void require() {
        NotePolicy policy = policies.onNotes();
        if (!me.hasSignedInSince(policy.signedInSince(Instant.now())) || policy.asksEachTime() && isUsedUp()) {
            throw new Refused(Refused.WHOLE, "refused.note.signInAgain");
        }
    }

    private boolean isUsedUp() {
        entities.createQuery("select m from Member m where m.id = :me")
                .setParameter("me", me.getId())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
        return !me.hasSignedInSince(lastSignature());
    }

    /** To the second, as Keycloak tells the moment of a sign-in. */
    private Instant lastSignature() {
        return Stream.of(
                        "select max(e.at) from NoteEntry e where e.memberId = :me and e.kind in "
                                + "(care.tandem.notes.NoteEntryKind.SIGNED, care.tandem.notes.NoteEntryKind.COSIGNED)",
                        "select max(a.signedAt) from Addendum a where a.memberId = :me")
                .map(last -> entities.createQuery(last, Instant.class)
                        .setParameter("me", me.getId())
                        .getSingleResult())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(last -> last.truncatedTo(ChronoUnit.SECONDS))
                .orElse(Instant.EPOCH);
    }
}
