package care.tandem.web.noteforms;

import care.tandem.noteforms.ChangeNoteTemplate;
import care.tandem.noteforms.MakeNoteTemplate;
import care.tandem.noteforms.NoteForm;
import care.tandem.noteforms.NoteTemplateView;
import care.tandem.noteforms.NoteTemplates;
import care.tandem.noteforms.SettleNoteTemplate;
import care.tandem.web.shell.Attempt;
import care.tandem.web.shell.Editing;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code notes/template}: how notes are divided, to be made, changed, retired or taken back. */
@Named("editNoteTemplate")
@RequestScoped
public class EditNoteTemplateBacking {

    @Inject
    NoteTemplates templates;

    @Inject
    Attempt attempt;

    private final Editing editing = new Editing("template");
    private FormDraft draft = new FormDraft(new NoteForm("", List.of()));
    private @Nullable NoteTemplateView kept;

    /** The form begins with what is saved; what was typed replaces it. */
    @PostConstruct
    void begin() {
        if (editing.isNew()) {
            templates.kept();
        } else {
            draft = new FormDraft(open().form());
        }
    }

    private NoteTemplateView open() {
        kept = templates.open(editing.id());
        editing.stands(kept.version(), kept.isInUse());
        return kept;
    }

    public @Nullable String keep() {
        return editing.isNew()
                ? done("noteTemplates.make.done", () -> templates.make(new MakeNoteTemplate(draft.form())))
                : done(
                        "noteTemplates.change.done",
                        () -> templates.change(new ChangeNoteTemplate(editing.id(), editing.version(), draft.form())));
    }

    /** Retires it, or takes it back: whichever the form offered. */
    public @Nullable String settle() {
        return editing.isTakingBack()
                ? done("noteTemplates.takeBack.done", () -> templates.takeBack(asSeen()))
                : done("noteTemplates.retire.done", () -> templates.retire(asSeen()));
    }

    private SettleNoteTemplate asSeen() {
        return new SettleNoteTemplate(editing.id(), editing.version());
    }

    private @Nullable String done(String said, Runnable act) {
        String next = attempt.to(said, () -> {
            act.run();
            return "/notes/templates";
        });
        if (next == null && !editing.isNew()) {
            open();
        }
        return next;
    }

    public Editing getEditing() {
        return editing;
    }

    /** What is kept now; null for a new one. */
    public @Nullable NoteTemplateView getKept() {
        return kept;
    }

    public FormDraft getDraft() {
        return draft;
    }
}
