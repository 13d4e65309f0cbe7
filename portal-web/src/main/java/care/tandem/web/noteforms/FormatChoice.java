package care.tandem.web.noteforms;

import care.tandem.noteforms.Format;
import care.tandem.noteforms.NoteTemplateView;
import care.tandem.noteforms.NoteTemplates;
import care.tandem.web.shell.RequestParams;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a new note can be divided: in a format of the house by its name, or by a template of the clinic's by its id. */
@Named("formatChoice")
@RequestScoped
public class FormatChoice {

    @Inject
    NoteTemplates templates;

    /** The clinic's own ways to divide a note. */
    public List<NoteTemplateView> getTemplates() {
        return templates.offered();
    }

    /** Those that come with the house. */
    public List<Format> getFormats() {
        return Arrays.stream(Format.values()).filter(one -> one != Format.OWN).toList();
    }

    /** The format that was chosen; null where a template was. */
    public static @Nullable Format format(String chosen) {
        return RequestParams.isId(chosen)
                ? null
                : RequestParams.oneOf(Format.class, "format", chosen, "refused.note.format");
    }

    /** The template that was chosen; null where a format was. */
    public static @Nullable UUID template(String chosen) {
        return RequestParams.isId(chosen) ? RequestParams.idIn(chosen) : null;
    }
}
