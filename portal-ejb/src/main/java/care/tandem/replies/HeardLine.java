package care.tandem.replies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that the calling therapist told a client they had heard, and that is worth coming back to.
 *
 * @param answer what the client said to it, and the therapist has not seen yet; null while it is not answered
 * @param answeredAt null while it is not answered
 */
public record HeardLine(
        UUID note,
        UUID client,
        String clientName,
        LocalDate sessionDay,
        @Nullable Answer answer,
        @Nullable Instant answeredAt) {}
