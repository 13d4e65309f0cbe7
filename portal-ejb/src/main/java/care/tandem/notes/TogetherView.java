package care.tandem.notes;

import care.tandem.door.HasItem;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a client sees of a draft whose summary they write with its author: the summary, and nothing else of it.
 *
 * @param kept the summary alone, as it stands
 */
public record TogetherView(UUID draft, String authorName, LocalDate sessionDay, KeptNote kept) implements HasItem {

    @Override
    public UUID item() {
        return draft;
    }

    public PassageView getSummary() {
        return kept.passages().get(0);
    }
}
