package care.tandem.phrases;

import care.tandem.door.HasItem;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a phrase.
 *
 * @param phrase the one to be changed; null for a new one
 * @param version of the one to be changed, as the caller saw it
 * @param name letters, digits and hyphens, at most 30
 * @param words at most 2,000 characters
 * @param ours whether it is for everybody who writes notes in the clinic
 */
public record KeepPhrase(@Nullable UUID phrase, long version, String name, String words, boolean ours)
        implements HasItem {

    @Override
    public @Nullable UUID item() {
        return phrase;
    }
}
