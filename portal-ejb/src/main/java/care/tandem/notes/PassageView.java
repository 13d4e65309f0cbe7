package care.tandem.notes;

import org.jspecify.annotations.Nullable;

/**
 * One text of a note.
 *
 * @param name its field: {@code section0} and so on, {@code summary} or {@code heard}
 * @param heading null for what is written for the client
 * @param number how often it was written; to be handed back with a change
 * @param words the empty text where nothing was written yet
 * @param carried whether it was carried over from the note before, and nobody looked at it yet
 */
public record PassageView(String name, @Nullable Heading heading, int number, String words, boolean carried) {}
