package care.tandem.notesearch;

import care.tandem.door.Side;
import care.tandem.notes.NoteState;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a note says about a goal, or about a step of it.
 *
 * @param mine whether the caller wrote the note
 * @param step the step's words, where the note names a step; null where it names the goal itself
 * @param wordsSide whose words those are
 * @param sentence the empty text where nothing was said
 * @param rating how far along, 0 to 10; null if neither has said
 */
public record GoalNoteLine(
        UUID note,
        LocalDate sessionDay,
        String authorName,
        boolean mine,
        NoteState state,
        @Nullable String step,
        Side wordsSide,
        String sentence,
        @Nullable Integer rating) {

    /** Whether the caller goes on writing the note. */
    public boolean isWritable() {
        return mine && state.isWritable();
    }
}
