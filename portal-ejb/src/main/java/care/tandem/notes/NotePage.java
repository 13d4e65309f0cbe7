package care.tandem.notes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list of notes.
 *
 * @param more whether there is another one after it
 * @param words what was looked for, as it was typed; null where nothing was, or it was sealed for somebody else: then
 *     nothing is found
 */
public record NotePage(
        List<NoteLine> lines,
        NoteFilter filter,
        boolean more,
        @Nullable String words) {}
