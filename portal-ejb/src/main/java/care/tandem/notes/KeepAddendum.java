package care.tandem.notes;

import care.tandem.door.HasItem;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was written of an addendum.
 *
 * @param addendum the open one; null to begin one
 * @param version of the open one, as the caller saw it
 * @param sign whether to sign it in the same act
 */
public record KeepAddendum(UUID note, @Nullable UUID addendum, long version, String words, boolean sign)
        implements HasItem {

    @Override
    public UUID item() {
        return note;
    }
}
