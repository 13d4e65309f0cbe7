package care.tandem.caseload;

import care.tandem.door.HasItem;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Hands a therapist's work over.
 *
 * @param therapist who hands over
 * @param client with whom; null for all whom the therapist works with on that day or later
 * @param to who takes over; null where nobody does, which {@code ends} has to say
 * @param day the first day of the one who takes over, by the clinic's clock; not in the past
 * @param reason for the clinic's own records, 1 to 2,000 characters; the client is not told
 * @param seen the state that was shown before
 */
public record HandOver(
        UUID therapist,
        @Nullable UUID client,
        @Nullable UUID to,
        boolean ends,
        @Nullable LocalDate day,
        String reason,
        long seen)
        implements HasItem {

    @Override
    public UUID item() {
        return therapist;
    }

    /** Whom it is about. */
    static Set<UUID> those(UUID therapist, @Nullable UUID client, @Nullable UUID to) {
        Set<UUID> all = new HashSet<>(Set.of(therapist));
        if (client != null) {
            all.add(client);
        }
        if (to != null) {
            all.add(to);
        }
        return all;
    }
}
