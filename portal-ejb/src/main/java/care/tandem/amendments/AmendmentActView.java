package care.tandem.amendments;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was done about a request.
 *
 * @param words what should be changed, what was done, or why not
 * @param why the client's reason, where they ask; else null
 * @param ground where it is refused; else null
 * @param dueOn until when it is to be answered, where that is said; else null
 */
public record AmendmentActView(
        AmendmentActKind kind,
        String byName,
        Instant at,
        @Nullable String words,
        @Nullable String why,
        @Nullable Ground ground,
        @Nullable LocalDate dueOn) {

    /** Whether the client speaks. */
    public boolean isClients() {
        return kind == AmendmentActKind.ASKED || kind == AmendmentActKind.DISAGREED;
    }
}
