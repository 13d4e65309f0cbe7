package care.tandem.notes;

import care.tandem.door.Concerning;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a client reads of a signed note: the part that was written for them, and nothing else of it.
 *
 * @param id the note's
 */
public record SharedSummaryView(UUID id, String authorName, LocalDate sessionDay, Instant signedAt, String words)
        implements Concerning {

    @Override
    public UUID item() {
        return id;
    }
}
