package care.tandem.noteforms;

import care.tandem.door.HasItem;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A template of the clinic's own, as it stands.
 *
 * @param version to be handed back with a change
 * @param number of the version that counts now, from 1
 * @param madeByName who made this version
 * @param retiredAt null while it is in use
 */
public record NoteTemplateView(
        UUID id,
        long version,
        int number,
        NoteForm form,
        String madeByName,
        Instant madeAt,
        @Nullable Instant retiredAt)
        implements HasItem {

    @Override
    public UUID item() {
        return id;
    }

    public boolean isInUse() {
        return retiredAt == null;
    }
}
