package care.tandem.caseload;

import care.tandem.door.HasItem;
import care.tandem.people.MemberLine;
import care.tandem.people.PersonPage;
import care.tandem.people.TieLine;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of ties.
 *
 * @param member whose they are; null for everybody's
 */
public record TiePage(@Nullable MemberLine member, PersonPage<TieLine> ties) implements HasItem {

    @Override
    public @Nullable UUID item() {
        return member == null ? null : member.id();
    }
}
