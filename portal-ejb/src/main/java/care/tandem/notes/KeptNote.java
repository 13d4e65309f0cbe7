package care.tandem.notes;

import care.tandem.door.HasItem;
import care.tandem.door.Refused;
import care.tandem.thread.WorkedOn;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A draft as it stands once something was kept.
 *
 * @param passages all of them; their words may hold what somebody else wrote at the same time
 * @param goals those that were asked about
 * @param refused why a passage or a sentence was not taken down, for each that was not; {@link care.tandem.door.Stale}
 *     where it was written elsewhere meanwhile
 */
public record KeptNote(
        UUID note,
        long version,
        Instant keptAt,
        List<PassageView> passages,
        List<WorkedOn> goals,
        List<Refused> refused)
        implements HasItem {

    @Override
    public UUID item() {
        return note;
    }
}
