package care.tandem.notes;

import care.tandem.door.HasItem;
import care.tandem.thread.WorkedOn;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A note as its author goes on with it, and what is at hand while they write.
 *
 * @param plan what its client's plan holds, and what the note says of it; empty where it is signed
 * @param sessions those of its day that it can be about: the author's with its client that they began no other note on,
 *     the earliest first; none where it is of a group, or signed
 * @param last what the author's last signed note on its client said; null where there is none, or it is of a group
 */
public record DraftView(
        NoteView note,
        List<WorkedOn> plan,
        List<SessionOfDay> sessions,
        @Nullable LastTime last) implements HasItem {

    @Override
    public UUID item() {
        return note.id();
    }
}
