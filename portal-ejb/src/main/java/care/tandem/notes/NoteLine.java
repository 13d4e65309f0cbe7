package care.tandem.notes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A note in a therapist's list. Shows no clinical text.
 *
 * @param mine whether the caller wrote it
 */
public record NoteLine(
        UUID id,
        UUID clientId,
        String clientName,
        String authorName,
        boolean mine,
        Format format,
        LocalDate sessionDay,
        NoteState state,
        Instant keptAt,
        @Nullable Instant signedAt) {

    public boolean isDraft() {
        return state == NoteState.DRAFT;
    }
}
