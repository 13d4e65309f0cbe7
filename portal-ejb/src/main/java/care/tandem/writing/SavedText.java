package care.tandem.writing;

import java.time.Instant;
import java.util.UUID;

/**
 * A text of a passage that does not stand there.
 *
 * @param passage the passage's name
 * @param number the passage's number at that time
 * @param aside whether it never stood there: somebody else had written there meanwhile
 */
public record SavedText(UUID id, String passage, int number, String byName, Instant at, String words, boolean aside) {}
