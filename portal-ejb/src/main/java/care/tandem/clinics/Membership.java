package care.tandem.clinics;

import care.tandem.door.CrisisContact;
import care.tandem.door.Role;
import care.tandem.policies.Decided;
import care.tandem.policies.Look;
import care.tandem.policies.NotePolicy;
import care.tandem.policies.Stay;
import care.tandem.policies.Unlocking;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's place in one clinic.
 *
 * @param ownZone the zone they chose; null for the clinic's
 * @param signedOut whether Keycloak has ended the sign-in that they are here by
 * @param suspended whether nobody can enter the clinic for now
 */
record Membership(
        UUID clinic,
        String slug,
        String name,
        ZoneId zone,
        CrisisContact crisisContact,
        Decided decided,
        UUID member,
        String memberName,
        Set<Role> roles,
        boolean introduced,
        boolean oneOfSeveral,
        @Nullable ZoneId ownZone,
        boolean signedOut,
        boolean suspended) {

    /** @param row by the names that {@link Memberships} gives the columns */
    static Membership from(Tuple row) {
        return new Membership(
                UUID.fromString(text(row, "clinic")),
                text(row, "slug"),
                text(row, "name"),
                ZoneId.of(text(row, "zone")),
                new CrisisContact(text(row, "crisis_contact"), text(row, "crisis_contact_es")),
                decided(row),
                UUID.fromString(text(row, "member")),
                text(row, "member_name"),
                Role.named(row.get("roles", String[].class)),
                row.get("introduced", Boolean.class),
                row.get("one_of_several", Boolean.class),
                row.get("member_zone") == null ? null : ZoneId.of(text(row, "member_zone")),
                row.get("signed_out", Boolean.class),
                row.get("suspended", Boolean.class));
    }

    private static Decided decided(Tuple row) {
        return new Decided(
                new NotePolicy(
                        new Unlocking(Unlocking.Policy.valueOf(text(row, "unlocking")), number(row, "unlock_hours")),
                        Duration.ofMinutes(number(row, "sign_again_minutes")),
                        number(row, "untouched_weeks"),
                        texts(row, "formats"),
                        text(row, "own_templates").equals("OFFERED"),
                        text(row, "sharing").equals("SHARED"),
                        text(row, "cosigning").equals("SUPERVISED")),
                new Look(
                        text(row, "accent"),
                        text(row, "accent_in_dark"),
                        row.get("mark") == null ? null : UUID.fromString(text(row, "mark"))),
                new Stay(
                        Duration.ofMinutes(number(row, "idle_minutes")),
                        Duration.ofHours(number(row, "longest_hours"))),
                texts(row, "languages"));
    }

    private static String text(Tuple row, String column) {
        return row.get(column, String.class);
    }

    private static List<String> texts(Tuple row, String column) {
        return List.of(row.get(column, String[].class));
    }

    private static int number(Tuple row, String column) {
        return row.get(column, Number.class).intValue();
    }

    /** The zone they read times in. */
    ZoneId readsIn() {
        return Objects.requireNonNullElse(ownZone, zone);
    }
}
