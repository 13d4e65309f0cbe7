package care.tandem.notes;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An addendum of a note.
 *
 * @param version to be handed back when keeping or signing it
 * @param mine whether the caller wrote it
 * @param signedAt null while it is open; then its author alone sees it
 * @param intact whether its words are still those that were signed
 */
public record AddendumView(
        UUID id,
        long version,
        String authorName,
        boolean mine,
        String words,
        @Nullable Instant signedAt,
        @Nullable String digest,
        boolean intact) {

    public boolean isOpen() {
        return signedAt == null;
    }
}
