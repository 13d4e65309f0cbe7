package care.tandem.noteforms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a new note is divided.
 *
 * @param own the sections of a template of the clinic's own, which come before those of the format
 * @param template null where a format of the house is all
 */
public record Division(
        Format format, List<FormSection> own, @Nullable TemplateOfNote template) {

    public static Division by(Format format) {
        return new Division(format, List.of(), null);
    }
}
