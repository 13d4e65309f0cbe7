package care.tandem.sessions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A session in its therapist's calendar.
 *
 * @param place where or how to reach each other; the empty text where nothing was said
 * @param recurring whether it is one of a series
 * @param clients by name
 * @param groupNote the therapist's note of the group; null where none was begun
 * @param groupState that note's state by its name, {@link Attendee#UNWRITTEN} where there is none
 */
public record SessionLine(
        UUID id,
        Instant startsAt,
        Instant endsAt,
        SessionKind kind,
        SessionMode mode,
        String place,
        boolean recurring,
        boolean cancelled,
        List<Attendee> clients,
        @Nullable UUID groupNote,
        String groupState) {

    /** Who comes: "Daniel Moreau, Walter Brandt". */
    public String getNames() {
        return clients.stream().map(Attendee::name).collect(Collectors.joining(", "));
    }

    /** Whether the place is an address to follow, as a video call has one. */
    public boolean isLink() {
        return SessionMode.isLink(place);
    }

    /** Whether several clients meet. */
    public boolean isShared() {
        return clients.size() > 1;
    }

    /** Whether the therapist can still write in the note of the group. */
    public boolean isGroupUnsigned() {
        return Attendee.isUnsigned(groupNote, groupState);
    }

    /** The client whose note is the next to be written or signed; null where none is. */
    public @Nullable Attendee getOwed() {
        return begun().or(() -> clients.stream().filter(Attendee::isOwed).findFirst())
                .orElse(null);
    }

    private Optional<Attendee> begun() {
        return clients.stream()
                .filter(client -> client.note() != null && client.isOwed())
                .findFirst();
    }

    /** The client whose note can be read; null where there is none. */
    public @Nullable Attendee getNoted() {
        return clients.stream()
                .filter(client -> client.note() != null)
                .findFirst()
                .orElse(null);
    }
}
