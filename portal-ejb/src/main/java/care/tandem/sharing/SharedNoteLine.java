package care.tandem.sharing;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A note in the list of the client it was shared with.
 *
 * @param toAnswer whether the client was told what was heard, and has not said yet whether it was so
 * @param group whether it was written for all who were in a session with several clients
 */
public record SharedNoteLine(UUID id, String authorName, LocalDate sessionDay, boolean toAnswer, boolean group) {}
