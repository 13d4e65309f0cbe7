package care.tandem.sharing;

import care.tandem.door.HasItem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a client reads of a note: what was written for them, and nothing else of it.
 *
 * @param heard what the therapist heard them say; null where nothing was written
 * @param toAnswer whether the client was told what was heard, and has not said yet whether it was so
 * @param struck whether it was entered in error
 * @param group whether it was written for all who were in a session with several clients
 * @param exchange what the client replied and asked to have changed
 */
public record SharedNoteView(
        UUID id,
        String authorName,
        LocalDate sessionDay,
        Instant sharedAt,
        String summary,
        @Nullable String heard,
        boolean toAnswer,
        boolean struck,
        boolean group,
        Exchange exchange)
        implements HasItem {

    @Override
    public UUID item() {
        return id;
    }
}
