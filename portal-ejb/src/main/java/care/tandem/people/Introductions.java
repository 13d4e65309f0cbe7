package care.tandem.people;

import static care.tandem.door.Role.ADMIN;
import static care.tandem.door.Role.CLIENT;
import static care.tandem.door.Role.SUPERVISOR;
import static care.tandem.door.Role.THERAPIST;

import care.tandem.door.Allowed;
import care.tandem.door.CurrentMember;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/** Who has read how the portal works: who reads what, when, and what is not watched. */
@Stateless
public class Introductions {

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentMember me;

    /** The caller has read it and is not shown it again. A second time changes nothing. */
    @Allowed({THERAPIST, CLIENT, SUPERVISOR, ADMIN})
    public void read() {
        entities.createQuery("update Member m set m.introducedAt = :now where m.id = :me and m.introducedAt is null")
                .setParameter("now", Instant.now())
                .setParameter("me", me.getId())
                .executeUpdate();
    }
}
