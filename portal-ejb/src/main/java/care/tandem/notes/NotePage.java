package care.tandem.notes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list of notes.
 *
 * @param more whether there is another one after it
 * @param words what was looked for, as it was typed; null where nothing was, or it was sealed for somebody else: then
 *     nothing is found
 * @param leftOut those of the words that are not looked for, since they stand in every text or are too short
 * @param whole whether all notes were looked through; else some from before are still to be made ready for it
 */
public record NotePage(
        List<NoteLine> lines,
        NoteFilter filter,
        boolean more,
        @Nullable String words,
        List<String> leftOut,
        boolean whole) {

    /** A page for which no words are looked for. */
    public NotePage(List<NoteLine> lines, NoteFilter filter, boolean more) {
        this(lines, filter, more, null, List.of(), true);
    }
}
