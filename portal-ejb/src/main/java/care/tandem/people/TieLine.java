package care.tandem.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A tie as a clinic's admin sees it.
 *
 * @param who the therapist, or the supervisor
 * @param whom the client, or the therapist who is supervised
 * @param until the last day; null where none is known
 */
public record TieLine(
        UUID id,
        UUID who,
        String whoName,
        UUID whom,
        String whomName,
        LocalDate since,
        @Nullable LocalDate until) {

    /** How its days lie to a day. */
    public TieWhen when(LocalDate day) {
        return TieWhen.of(since, until, day);
    }
}
