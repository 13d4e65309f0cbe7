package care.tandem.caseload;

import care.tandem.door.HasItem;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes a member out of the clinic, from their next request on.
 *
 * @param to who takes over all of a therapist's clients; null where there are none, or nobody does, which {@code ends} has
 *     to say
 * @param reason of the hand-over of a therapist or supervisor, 1 to 2,000 characters; not asked of others
 * @param seen the state that was shown before
 */
public record Deactivate(UUID member, @Nullable UUID to, boolean ends, String reason, long seen) implements HasItem {

    @Override
    public UUID item() {
        return member;
    }
}
