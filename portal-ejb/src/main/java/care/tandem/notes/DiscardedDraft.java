package care.tandem.notes;

import care.tandem.noteforms.Format;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A draft that its author discarded.
 *
 * @param clientId null where it is of a group
 * @param client of a group, the names of all of them
 * @param goneAt when it is deleted
 */
public record DiscardedDraft(
        UUID id,
        @Nullable UUID clientId,
        String client,
        Format format,
        LocalDate sessionDay,
        Instant discardedAt,
        Instant goneAt) {

    public boolean isGroup() {
        return clientId == null;
    }
}
