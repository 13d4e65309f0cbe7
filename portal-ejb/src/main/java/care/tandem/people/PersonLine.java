package care.tandem.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody one works with, and on which days.
 *
 * @param until the last day; null where none is known
 */
public record PersonLine(
        UUID id, String name, LocalDate since, @Nullable LocalDate until) {}
