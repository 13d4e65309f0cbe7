package care.tandem.notes;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/**
 * Deletes drafts that were discarded more than thirty days ago, in all clinics. Native SQL, since Hibernate would look
 * inside one clinic only. It names no row: the table lets nothing else be deleted, and says in the trail what was.
 */
@Dependent
public class ExpiredDrafts {

    @PersistenceContext
    EntityManager entities;

    /** @return how many there were */
    @Transactional
    public int delete() {
        return entities.createNativeQuery("delete from note").executeUpdate();
    }
}
