package care.tandem.notes;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A note in the list of the client it was shared with.
 *
 * @param toAnswer whether the client was told what was heard, and has not said yet whether it was so
 */
public record SharedNoteLine(UUID id, String authorName, LocalDate sessionDay, boolean toAnswer) {}
