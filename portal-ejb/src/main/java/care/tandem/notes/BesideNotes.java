package care.tandem.notes;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What another feature keeps beside notes: it is read with a note, and no part of it. A feature that keeps something
 * implements this.
 *
 * @param <T> what it shows of it
 */
public interface BesideNotes<T extends Record> {

    /**
     * What stands beside these notes, by the note's id, the oldest first; of a note that has nothing, nothing. In one
     * statement. Whoever calls has made sure that the member may read these notes.
     */
    Map<UUID, List<T>> on(Collection<UUID> notes);

    default List<T> on(UUID note) {
        return on(List.of(note)).getOrDefault(note, List.of());
    }
}
