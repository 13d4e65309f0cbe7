package care.tandem.psychotherapy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a therapist writes for themselves.
 *
 * @param sessionDay the day of the session, not after today
 * @param words at least one character and at most 20,000
 */
public record OwnWords(@Nullable LocalDate sessionDay, String words) {}
