package care.tandem.notes;

import care.tandem.door.Concerning;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A note as a therapist reads it.
 *
 * @param version to be handed back when keeping or signing it
 * @param mine whether the caller wrote it, and so may go on while it is a draft
 * @param sharedSummary the part written for the client; the empty text where nothing was written yet
 */
public record NoteView(
        UUID id,
        long version,
        UUID clientId,
        String clientName,
        String authorName,
        boolean mine,
        Format format,
        LocalDate sessionDay,
        NoteState state,
        List<SectionView> sections,
        String sharedSummary,
        Instant keptAt,
        @Nullable Instant signedAt)
        implements Concerning {

    @Override
    public UUID item() {
        return id;
    }

    public boolean isDraft() {
        return state == NoteState.DRAFT;
    }
}
