package care.tandem.records;

import care.tandem.door.HasItem;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the record of a client.
 *
 * @param from the first day; null for any
 * @param to the last day; null for any
 */
public record OpenRecord(
        UUID client, @Nullable LocalDate from, @Nullable LocalDate to) implements HasItem {

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9000, 1, 1);

    /** The first day that a query compares with. */
    public LocalDate first() {
        return from == null || from.isBefore(FIRST_DAY) ? FIRST_DAY : from;
    }

    /** The last day that a query compares with. */
    public LocalDate last() {
        return to == null || to.isAfter(LAST_DAY) ? LAST_DAY : to;
    }

    @Override
    public UUID item() {
        return client;
    }
}
