package care.tandem.records;

import care.tandem.door.HasCount;
import care.tandem.door.Refused;

/**
 * What one kind of thing adds to the record of a client. A feature that keeps something on record implements this.
 *
 * @param <T> what it hands over
 */
public interface RecordPart<T extends HasCount> {

    /**
     * What the member may read of it, the oldest first. Whoever calls has made sure that the member works with that client
     * now.
     *
     * @throws Refused at {@code from} when it is too much for one document
     */
    T of(OpenRecord asked);
}
