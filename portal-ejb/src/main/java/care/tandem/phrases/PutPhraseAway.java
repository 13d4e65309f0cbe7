package care.tandem.phrases;

import care.tandem.door.HasItem;
import java.util.UUID;

/**
 * A phrase is not needed any more.
 *
 * @param version the one that the caller saw
 */
public record PutPhraseAway(UUID phrase, long version) implements HasItem {

    @Override
    public UUID item() {
        return phrase;
    }
}
