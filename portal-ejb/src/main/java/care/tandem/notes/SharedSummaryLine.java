package care.tandem.notes;

import java.time.LocalDate;
import java.util.UUID;

/** A shared summary in the client's list. */
public record SharedSummaryLine(UUID id, String authorName, LocalDate sessionDay) {}
