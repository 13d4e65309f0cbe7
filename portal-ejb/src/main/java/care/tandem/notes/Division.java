package care.tandem.notes;

import care.tandem.noteforms.FormSection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a new note is divided.
 *
 * @param own the sections of a template of the clinic's own, which come before those of the format
 * @param template null where a format of the house is all
 */
record Division(
        Format format, List<FormSection> own, @Nullable TemplateOfNote template) {

    static Division by(Format format) {
        return new Division(format, List.of(), null);
    }
}
