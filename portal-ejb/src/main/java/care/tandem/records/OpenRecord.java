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

    @Override
    public UUID item() {
        return client;
    }
}
