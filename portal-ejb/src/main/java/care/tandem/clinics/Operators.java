package care.tandem.clinics;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** Who runs the installation. Native SQL, since no clinic owns these rows; a policy shows each person their own. */
@Dependent
class Operators {

    @PersistenceContext
    EntityManager entities;

    record Operator(UUID id, String name) {}

    Optional<Operator> of(String subject) {
        return entities.createNativeQuery(
                        "select cast(o.id as varchar), o.name from operator o "
                                + "where o.subject = :subject and o.left_at is null",
                        Object[].class)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst()
                .map(row -> new Operator(UUID.fromString((String) ((Object[]) row)[0]), (String) ((Object[]) row)[1]));
    }
}
