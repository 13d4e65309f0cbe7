package care.tandem.phrases;

import care.tandem.door.CurrentMember;
import care.tandem.door.NotFound;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Fetches phrases, always among those of the member and of their clinic. */
@Dependent
class PhraseQueries {

    private static final String USABLE =
            "select p from Phrase p where p.retiredAt is null and (p.memberId is null or p.memberId = :me)";

    @PersistenceContext
    EntityManager entities;

    List<Phrase> usableBy(CurrentMember me) {
        return entities.createQuery(USABLE, Phrase.class)
                .setParameter("me", me.getId())
                .getResultList();
    }

    /** One to be changed, held until the end of the call. @throws NotFound when it is none of theirs */
    Phrase usableBy(CurrentMember me, UUID phrase) {
        return entities.createQuery(USABLE + " and p.id = :phrase", Phrase.class)
                .setParameter("me", me.getId())
                .setParameter("phrase", phrase)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    void keep(Phrase phrase) {
        entities.persist(phrase);
    }
}
