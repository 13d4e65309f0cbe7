package care.tandem.thread;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A note that can be written, and so name goals.
 *
 * @param client whose goals; null where the note is of a group, which names none
 */
public record NamingNote(UUID id, @Nullable UUID client, UUID author, LocalDate sessionDay) {}
