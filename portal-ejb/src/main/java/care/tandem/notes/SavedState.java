package care.tandem.notes;

import care.tandem.noteforms.FormSection;
import care.tandem.noteforms.Heading;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a passage once stood.
 *
 * @param passage its name
 * @param heading null for what is written for the client
 * @param own what a template of the clinic's own says of it
 * @param number the passage's number at that time
 * @param aside whether it never stood there: somebody else had written there meanwhile
 */
public record SavedState(
        UUID id,
        String passage,
        @Nullable Heading heading,
        @Nullable FormSection own,
        int number,
        String byName,
        Instant at,
        String words,
        boolean aside) {}
