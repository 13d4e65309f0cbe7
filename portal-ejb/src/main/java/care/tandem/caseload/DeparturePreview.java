package care.tandem.caseload;

import care.tandem.door.HasItem;
import care.tandem.people.MemberLine;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What it would come to if a member left.
 *
 * @param to the name of the one who takes over; null where nobody does, or nobody was chosen yet
 * @param obstacle the key of why it cannot be, with the way out; null where it can
 * @param clients how many a therapist works with, today or later
 * @param hangs what hangs on it, only what there is any of
 * @param seen the state of it, to be given back with the act; never 0
 */
public record DeparturePreview(
        MemberLine member, @Nullable String to, @Nullable String obstacle, long clients, List<Hanging> hangs, long seen)
        implements HasItem {

    @Override
    public UUID item() {
        return member.id();
    }
}
