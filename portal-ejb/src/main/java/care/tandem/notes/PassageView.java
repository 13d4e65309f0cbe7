package care.tandem.notes;

import care.tandem.noteforms.FormSection;
import care.tandem.noteforms.Heading;
import care.tandem.writing.TextsAside;
import org.jspecify.annotations.Nullable;

/**
 * One text of a note.
 *
 * @param name its field: {@code section0} and so on, {@code summary} or {@code heard}
 * @param heading null for what is written for the client
 * @param own what a template of the clinic's own says of it; null for all else, which must be written
 * @param number how often it was written; to be handed back with a change
 * @param words the empty text where nothing was written yet
 * @param carried whether it was carried over from the note before, and not confirmed yet
 */
public record PassageView(
        String name, @Nullable Heading heading, @Nullable FormSection own, int number, String words, boolean carried) {

    /** One that no template of the clinic's own says anything of. */
    PassageView(String name, @Nullable Heading heading, int number, String words, boolean carried) {
        this(name, heading, null, number, words, carried);
    }

    TextsAside.Standing standing() {
        return new TextsAside.Standing(number, words);
    }
}
