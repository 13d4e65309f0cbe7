package care.tandem.people;

import care.tandem.door.HasItem;
import care.tandem.door.Role;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member as the clinic's admin sees them.
 *
 * @param joined whether they have signed in and taken the membership up
 * @param leftAt since when they are out; null while they are in
 */
public record MemberLine(
        UUID id,
        long version,
        String name,
        String email,
        Set<Role> roles,
        boolean joined,
        @Nullable Instant leftAt) implements HasItem {

    public boolean isClient() {
        return roles.contains(Role.CLIENT);
    }

    @Override
    public UUID item() {
        return id;
    }
}
