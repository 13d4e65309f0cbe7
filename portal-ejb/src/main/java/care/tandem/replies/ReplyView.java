package care.tandem.replies;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a client said to a note.
 *
 * @param answer null for a statement
 * @param words empty where an answer has none
 * @param digest of a statement, as it was signed; null for an answer
 * @param intact whether the words are still those that were signed
 */
public record ReplyView(
        UUID id,
        ReplyKind kind,
        String byName,
        Instant at,
        @Nullable Answer answer,
        String words,
        @Nullable String digest,
        boolean intact) {}
