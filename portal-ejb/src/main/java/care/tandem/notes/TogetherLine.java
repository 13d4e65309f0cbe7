package care.tandem.notes;

import java.time.LocalDate;
import java.util.UUID;

/** A summary that its client is let in to write. */
public record TogetherLine(UUID draft, String authorName, LocalDate sessionDay) {}
