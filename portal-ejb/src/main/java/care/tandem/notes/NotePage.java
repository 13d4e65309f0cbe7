package care.tandem.notes;

import java.util.List;

/**
 * A page of a list of notes.
 *
 * @param more whether there is another one after it
 */
public record NotePage(List<NoteLine> lines, NoteFilter filter, boolean more) {}
