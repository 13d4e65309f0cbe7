package care.tandem.clients;

import care.tandem.door.HasItem;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * How a client is called and reached, and who changed that.
 *
 * @param number to be handed back with a change; 0 where nothing was kept yet
 * @param changes the latest first
 */
public record ContactView(UUID client, String clientName, int number, Contact contact, List<Change> changes)
        implements HasItem {

    /**
     * Somebody kept it otherwise than it was.
     *
     * @param number of what they kept
     * @param byClient whether that was the client
     * @param details the lines that became other ones
     */
    public record Change(
            int number,
            String byName,
            boolean byClient,
            Instant at,
            Set<Detail> details,
            Contact before,
            Contact after) {}

    /** What was kept under that number; {@link Contact#NONE} where nothing was, or too long ago. */
    public Contact at(int number) {
        return changes.stream()
                .filter(change -> change.number() == number)
                .map(Change::after)
                .findFirst()
                .orElse(Contact.NONE);
    }

    @Override
    public UUID item() {
        return client;
    }
}
