package care.tandem.people;

import static care.tandem.door.Role.ADMIN;
import static care.tandem.door.Role.CLIENT;
import static care.tandem.door.Role.SUPERVISOR;
import static care.tandem.door.Role.THERAPIST;

import care.tandem.door.Allowed;
import care.tandem.door.CurrentMember;
import care.tandem.door.Refused;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneId;
import java.util.UUID;

/** The zones in which people read times, each chosen by the person for themselves. */
@Stateless
public class Zones {

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentMember me;

    /**
     * The caller reads times in this zone, from the next request on.
     *
     * @return the caller's own id, which stands in the audit trail
     * @throws Refused at {@code zone} when there is none of that name
     */
    @Allowed({THERAPIST, CLIENT, SUPERVISOR, ADMIN})
    public UUID choose(ChooseZone command) {
        boolean clinics = command.zone().isEmpty();
        if (!clinics && !ZoneId.getAvailableZoneIds().contains(command.zone())) {
            throw new Refused("zone", "refused.zone");
        }
        entities.createQuery("update versioned Member m set m.zone = :zone where m.id = :me")
                .setParameter("zone", clinics ? null : command.zone())
                .setParameter("me", me.getId())
                .executeUpdate();
        return me.getId();
    }
}
