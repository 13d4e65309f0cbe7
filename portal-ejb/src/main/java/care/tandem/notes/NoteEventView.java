package care.tandem.notes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a note.
 *
 * @param reason in their words, where one was asked for; not told for names that were looked at
 * @param digest of what was signed; null for other acts and for signatures from before digests were kept
 * @param lookOn the day to ask anew, where the summary was withheld
 * @param exact whether the text that was signed can be fetched word for word
 */
public record NoteEventView(
        UUID id,
        NoteEntryKind kind,
        String byName,
        Instant at,
        @Nullable String reason,
        @Nullable String digest,
        @Nullable LocalDate lookOn,
        boolean exact) {}
