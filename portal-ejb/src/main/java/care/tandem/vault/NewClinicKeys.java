package care.tandem.vault;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Makes the key of a clinic that is being opened, from outside of it. Native SQL: whoever is in no clinic can write a key, once,
 * and read none.
 */
@ApplicationScoped
public class NewClinicKeys {

    @PersistenceContext
    EntityManager entities;

    @Inject
    ClinicKeys keys;

    /** Nothing where the clinic has one. */
    @Transactional(REQUIRES_NEW)
    public void make(UUID clinic) {
        entities.createNativeQuery("insert into clinic_keyset (clinic_id, id, sealed_keyset, made_at) "
                        + "values (:clinic, :id, :sealed, now()) on conflict do nothing")
                .setParameter("clinic", clinic)
                .setParameter("id", UUID.randomUUID())
                .setParameter("sealed", keys.wrapNew(clinic))
                .executeUpdate();
    }
}
