package care.tandem.notes;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a passage once stood.
 *
 * @param passage its name
 * @param heading null for what is written for the client
 * @param number the passage's number at that time
 */
public record SavedState(
        UUID id, String passage, @Nullable Heading heading, int number, String byName, Instant at, String words) {}
