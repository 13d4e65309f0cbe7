package care.tandem.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The clinics in whose logs there is something that is not in their trees yet. */
@Dependent
class GrownLogs {

    @PersistenceContext
    EntityManager entities;

    /** Native SQL, since it is asked of no clinic: the database's own function enters one after the other. */
    @Transactional
    List<UUID> list() {
        Stream<?> clinics = entities.createNativeQuery(
                        "select cast(grown as varchar) from grown_logs() grown", String.class)
                .getResultStream();
        return clinics.map(clinic -> UUID.fromString((String) clinic)).toList();
    }
}
