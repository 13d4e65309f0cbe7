package care.tandem.notes;

import care.tandem.noteforms.Format;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A note in a list. Shows no clinical text.
 *
 * @param clientId null where it is of a group
 * @param clientName of a group, the names of all of them
 * @param mine whether the caller wrote it
 * @param lookAgain the day to ask anew whether its summary still has to be withheld; null where it is not
 * @param current whether the caller is a therapist who works with the client now
 */
public record NoteLine(
        UUID id,
        @Nullable UUID clientId,
        String clientName,
        String authorName,
        boolean mine,
        Format format,
        LocalDate sessionDay,
        NoteState state,
        Instant keptAt,
        @Nullable Instant signedAt,
        @Nullable LocalDate lookAgain,
        boolean current) {

    /** Whether it is about all who were in its session. */
    public boolean isGroup() {
        return clientId == null;
    }

    /** Whether the caller goes on writing it. */
    public boolean isWritable() {
        return mine && state.isWritable();
    }
}
