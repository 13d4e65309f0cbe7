package care.tandem.people;

import care.tandem.door.HasItem;
import care.tandem.door.Role;
import java.util.Set;
import java.util.UUID;

/**
 * A member as the clinic's admin sees them.
 *
 * @param joined whether they have signed in and taken the membership up
 */
public record MemberLine(UUID id, String name, String email, Set<Role> roles, boolean joined) implements HasItem {

    @Override
    public UUID item() {
        return id;
    }
}
