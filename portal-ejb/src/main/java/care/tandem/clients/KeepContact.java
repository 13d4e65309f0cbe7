package care.tandem.clients;

import care.tandem.door.HasItem;
import java.util.UUID;

/**
 * Keeps how a client is called and reached.
 *
 * @param seen the number of the contact that the writer began from; 0 where there was none
 */
public record KeepContact(UUID client, int seen, Contact contact) implements HasItem {

    @Override
    public UUID item() {
        return client;
    }
}
