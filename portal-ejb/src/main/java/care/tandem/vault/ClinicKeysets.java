package care.tandem.vault;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** Where wrapped keysets are stored, in transactions of their own: a key must outlive the change that first needs it. */
@ApplicationScoped
class ClinicKeysets {

    @PersistenceContext
    EntityManager entities;

    @Transactional(REQUIRES_NEW)
    Optional<byte[]> stored() {
        return entities.createQuery("select k from ClinicKeyset k", ClinicKeyset.class)
                .getResultStream()
                .findFirst()
                .map(ClinicKeyset::sealedKeyset);
    }

    @Transactional(REQUIRES_NEW)
    byte[] store(byte[] wrapped) {
        entities.persist(new ClinicKeyset(wrapped, Instant.now()));
        entities.flush();
        return wrapped;
    }

    @Transactional(REQUIRES_NEW)
    Optional<byte[]> storedMarking() {
        return entities.createQuery("select k from MarkingKeyset k", MarkingKeyset.class)
                .getResultStream()
                .findFirst()
                .map(MarkingKeyset::sealedKeyset);
    }

    @Transactional(REQUIRES_NEW)
    byte[] storeMarking(byte[] wrapped) {
        entities.persist(new MarkingKeyset(wrapped, Instant.now()));
        entities.flush();
        return wrapped;
    }

    @Transactional(REQUIRES_NEW)
    Optional<byte[]> storedSigning() {
        return signing().map(LogKeyset::sealedKeyset);
    }

    @Transactional(REQUIRES_NEW)
    Optional<byte[]> storedPublic() {
        return signing().map(LogKeyset::publicKey);
    }

    private Optional<LogKeyset> signing() {
        return entities.createQuery("select k from LogKeyset k", LogKeyset.class)
                .getResultStream()
                .findFirst();
    }

    @Transactional(REQUIRES_NEW)
    byte[] storeSigning(byte[] wrapped, byte[] publicKey) {
        entities.persist(new LogKeyset(wrapped, publicKey, Instant.now()));
        entities.flush();
        return wrapped;
    }
}
