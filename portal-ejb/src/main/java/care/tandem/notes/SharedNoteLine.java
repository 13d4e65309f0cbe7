package care.tandem.notes;

import java.time.LocalDate;
import java.util.UUID;

/** A note in the list of the client it was shared with. */
public record SharedNoteLine(UUID id, String authorName, LocalDate sessionDay) {}
