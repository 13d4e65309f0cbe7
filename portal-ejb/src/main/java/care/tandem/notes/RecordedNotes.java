package care.tandem.notes;

import care.tandem.door.HasCount;
import java.util.List;

/**
 * Notes as part of their client's record.
 *
 * @param notes signed ones and struck ones, the oldest session first
 */
public record RecordedNotes(List<NoteView> notes) implements HasCount {

    /** So many are put together at once: about so many pages, and a few seconds. */
    public static final int MOST = 200;

    @Override
    public int held() {
        return notes.size();
    }
}
