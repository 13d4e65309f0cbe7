package care.tandem.notes;

import care.tandem.noteforms.Format;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How somebody divides their notes.
 *
 * @param format null where it is a template
 * @param template one of the clinic's own; null for a format of the house
 */
public record FormatUsed(@Nullable Format format, @Nullable UUID template) {}
