package care.tandem.notes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What supervisor or author said to the other about a note, or about one passage of it. */
public record CommentOnNoteView(@Nullable String passage, String byName, Instant at, String words) {}
