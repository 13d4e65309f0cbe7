package care.tandem.notes;

import care.tandem.door.HasItem;
import java.util.List;
import java.util.UUID;

/**
 * What stood in a draft before, passage by passage.
 *
 * @param passages as they stand now
 * @param states the latest first
 */
public record SavedStates(UUID note, String clientName, List<PassageView> passages, List<SavedState> states)
        implements HasItem {

    @Override
    public UUID item() {
        return note;
    }
}
