package care.tandem.web.noteforms;

import care.tandem.noteforms.Format;
import care.tandem.noteforms.NoteTemplateView;
import care.tandem.noteforms.NoteTemplates;
import care.tandem.policies.CurrentPolicies;
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

    @Inject
    CurrentPolicies policies;

    /** The clinic's own ways to divide a note; none where it does not offer them. */
    public List<NoteTemplateView> getTemplates() {
        return policies.onNotes().ownTemplates() ? templates.offered() : List.of();
    }

    /** Those of the house that the clinic offers. */
    public List<Format> getFormats() {
        return Arrays.stream(Format.values())
                .filter(one -> policies.onNotes().formats().contains(one.name()))
                .toList();
    }

    /** What is chosen before somebody does: this format, or the first one where the clinic does not offer it. */
    public String atFirst(Format usual) {
        List<Format> offered = getFormats();
        return (offered.contains(usual) ? usual : offered.get(0)).name();
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
