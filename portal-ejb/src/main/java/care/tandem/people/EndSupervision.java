package care.tandem.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A supervisor is not to answer for a therapist any more.
 *
 * @param last the last day on which they do, by the clinic's clock; not in the past
 */
public record EndSupervision(
        UUID supervisor, UUID therapist, @Nullable LocalDate last) {}
