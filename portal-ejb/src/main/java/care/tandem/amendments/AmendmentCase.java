package care.tandem.amendments;

import care.tandem.door.HasItem;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A request to amend, with the note it is about.
 *
 * @param clients whether the caller is the client who asked
 * @param answerable whether the caller is one who can answer it: works with the client now, and may read the note
 */
public record AmendmentCase(
        AmendmentView amendment,
        UUID note,
        LocalDate sessionDay,
        UUID clientId,
        String clientName,
        String authorName,
        boolean clients,
        boolean answerable)
        implements HasItem {

    @Override
    public UUID item() {
        return amendment.id();
    }
}
