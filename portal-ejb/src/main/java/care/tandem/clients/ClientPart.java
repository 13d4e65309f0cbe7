package care.tandem.clients;

import java.util.UUID;

/**
 * What one feature tells a therapist of a client, on the page from which they work with them. A feature that has something
 * to tell implements this.
 *
 * @param <T> what it hands over
 */
public interface ClientPart<T> {

    /**
     * What the member may read of it, in one statement at most: the page has eight for all. Whoever calls has made sure
     * that the member works with that client now.
     */
    T of(UUID client);
}
