package care.tandem.door;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a member is in a clinic. One person can be several, and something else in another clinic. An operator is none of these:
 * they run the installation, outside of all clinics, and no member can be one.
 */
public enum Role {
    THERAPIST,
    CLIENT,
    SUPERVISOR,
    ADMIN,
    OPERATOR;

    /** The roles of a stored list of names, in the order of this enum. */
    public static Set<Role> named(String... names) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream(names).map(Role::valueOf).forEach(roles::add);
        return roles;
    }
}
