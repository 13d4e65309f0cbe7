package care.tandem.phrases;

import care.tandem.door.HasItem;
import java.util.UUID;

/**
 * A phrase.
 *
 * @param version to be handed back with a change
 * @param name what one types to get it, behind a semicolon
 * @param ours whether it is the clinic's; else it is the caller's own
 */
public record PhraseView(UUID id, long version, String name, String words, boolean ours) implements HasItem {

    @Override
    public UUID item() {
        return id;
    }
}
