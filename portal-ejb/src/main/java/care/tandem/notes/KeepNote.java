package care.tandem.notes;

import care.tandem.door.HasItem;
import care.tandem.thread.WorkOnGoal;
import care.tandem.writing.Written;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was written in a draft.
 *
 * @param passages by their names; those that are left out stay as they are
 * @param goals goals and steps that were worked on; those that are left out stay as they are
 * @param confirmed the sections of which the author says that what was carried over holds today, too
 * @param sessionDay null to leave it as it is
 */
public record KeepNote(
        UUID note,
        Map<String, Written> passages,
        List<WorkOnGoal> goals,
        List<String> confirmed,
        @Nullable LocalDate sessionDay)
        implements HasItem {

    /** What stands in the note itself, and nothing of goals. */
    public KeepNote(UUID note, Map<String, Written> passages, List<String> confirmed, @Nullable LocalDate sessionDay) {
        this(note, passages, List.of(), confirmed, sessionDay);
    }

    @Override
    public UUID item() {
        return note;
    }
}
