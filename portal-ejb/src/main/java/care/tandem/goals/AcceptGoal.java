package care.tandem.goals;

import care.tandem.door.Concerning;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes up what the other side proposed.
 *
 * @param version as the caller saw it
 * @param words the same goal in the accepter's own words, if they like
 */
public record AcceptGoal(UUID goal, long version, @Nullable String words) implements Concerning {

    @Override
    public UUID item() {
        return goal;
    }
}
