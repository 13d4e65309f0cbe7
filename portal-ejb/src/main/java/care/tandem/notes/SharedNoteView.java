package care.tandem.notes;

import care.tandem.door.Concerning;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a client reads of a note: what was written for them, and nothing else of it.
 *
 * @param heard what the therapist heard them say; null where nothing was written
 * @param struck whether it was entered in error
 */
public record SharedNoteView(
        UUID id,
        String authorName,
        LocalDate sessionDay,
        Instant sharedAt,
        String summary,
        @Nullable String heard,
        boolean struck)
        implements Concerning {

    @Override
    public UUID item() {
        return id;
    }
}
