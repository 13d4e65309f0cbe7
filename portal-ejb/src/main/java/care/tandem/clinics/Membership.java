package care.tandem.clinics;

import care.tandem.door.CrisisContact;
import care.tandem.door.Role;
import care.tandem.policies.NotePolicy;
import care.tandem.policies.Unlocking;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's place in one clinic.
 *
 * @param ownZone the zone they chose; null for the clinic's
 */
record Membership(
        UUID clinic,
        String slug,
        String name,
        ZoneId zone,
        CrisisContact crisisContact,
        UUID member,
        String memberName,
        Set<Role> roles,
        NotePolicy notePolicy,
        boolean introduced,
        boolean oneOfSeveral,
        @Nullable ZoneId ownZone) {

    static Membership from(Object[] row) {
        return new Membership(
                UUID.fromString((String) row[0]),
                (String) row[1],
                (String) row[2],
                ZoneId.of((String) row[3]),
                new CrisisContact((String) row[4], (String) row[12]),
                UUID.fromString((String) row[5]),
                (String) row[6],
                Role.named((String[]) row[7]),
                new NotePolicy(
                        new Unlocking(Unlocking.Policy.valueOf((String) row[8]), ((Number) row[9]).intValue()),
                        Duration.ofMinutes(((Number) row[10]).longValue()),
                        ((Number) row[11]).intValue()),
                (Boolean) row[13],
                (Boolean) row[14],
                row[15] == null ? null : ZoneId.of((String) row[15]));
    }

    /** The zone they read times in. */
    ZoneId readsIn() {
        return Objects.requireNonNullElse(ownZone, zone);
    }
}
