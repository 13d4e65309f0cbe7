package care.tandem.caseload;

import care.tandem.door.HasItem;
import care.tandem.people.MemberLine;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a hand-over would come to.
 *
 * @param client their name; null where it is about all clients
 * @param to the name of the one who takes over; null where nobody does, or nobody was chosen yet
 * @param clients how many there are
 * @param hangs what hangs on it, only what there is any of
 * @param seen the state of the ties, to be given back with the act
 */
public record HandoverPreview(
        MemberLine therapist,
        @Nullable String client,
        @Nullable String to,
        LocalDate day,
        long clients,
        List<Hanging> hangs,
        long seen)
        implements HasItem {

    @Override
    public UUID item() {
        return therapist.id();
    }
}
