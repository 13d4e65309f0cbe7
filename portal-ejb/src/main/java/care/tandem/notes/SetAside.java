package care.tandem.notes;

import care.tandem.door.HasItem;
import java.util.Map;
import java.util.UUID;

/**
 * Keeps what somebody wrote in passages that were written elsewhere meanwhile, beside what stands there.
 *
 * @param passages the words by the passages' names, and by those of goals and steps
 */
public record SetAside(UUID note, Map<String, String> passages) implements HasItem {

    @Override
    public UUID item() {
        return note;
    }
}
