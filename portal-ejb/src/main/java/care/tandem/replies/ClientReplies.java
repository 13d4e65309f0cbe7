package care.tandem.replies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a client said to notes of the calling therapist, who has not opened those notes since.
 *
 * @param lines at most eight, the latest first
 */
public record ClientReplies(List<Line> lines) {

    /** @param answer whether they were heard right; null where they put words of their own beside the note */
    public record Line(
            UUID note, LocalDate sessionDay, @Nullable Answer answer, Instant at) {}
}
