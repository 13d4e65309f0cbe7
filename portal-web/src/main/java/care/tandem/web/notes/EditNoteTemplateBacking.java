package care.tandem.web.notes;

import care.tandem.noteforms.ChangeNoteTemplate;
import care.tandem.noteforms.MakeNoteTemplate;
import care.tandem.noteforms.NoteForm;
import care.tandem.noteforms.NoteTemplateView;
import care.tandem.noteforms.NoteTemplates;
import care.tandem.noteforms.SettleNoteTemplate;
import care.tandem.web.shell.Asked;
import care.tandem.web.shell.Attempt;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** {@code notes/template}: how notes are divided, to be made, changed, retired or taken back. */
@Named("editNoteTemplate")
@RequestScoped
public class EditNoteTemplateBacking {

    private static final String RETIRE = "retire";
    private static final String TAKE_BACK = "takeBack";

    @Inject
    NoteTemplates templates;

    @Inject
    Attempt attempt;

    private final @Nullable UUID id = Faces.getRequestParameter("template") == null ? null : Asked.id("template");
    private FormDraft draft = new FormDraft(new NoteForm("", List.of()));
    private @Nullable NoteTemplateView kept;
    private String seen = "";
    private String move = "";

    /** What is kept so far is what the form begins with; whatever is typed comes over it. */
    @PostConstruct
    void begin() {
        if (id == null) {
            templates.kept();
        } else {
            kept = templates.open(id);
            draft = new FormDraft(kept.form());
        }
    }

    public @Nullable String keep() {
        return done(id == null ? "noteTemplates.make.done" : "noteTemplates.change.done", () -> {
            if (id == null) {
                templates.make(new MakeNoteTemplate(draft.form()));
            } else {
                templates.change(new ChangeNoteTemplate(id, Asked.version(seen), draft.form()));
            }
        });
    }

    /** Retires it, or takes it back: whichever the form offered. */
    public @Nullable String settle() {
        UUID template = Asked.id("template");
        if (move.equals(TAKE_BACK)) {
            return done(
                    "noteTemplates.takeBack.done",
                    () -> templates.takeBack(new SettleNoteTemplate(template, Asked.version(seen))));
        }
        return done(
                "noteTemplates.retire.done",
                () -> templates.retire(new SettleNoteTemplate(template, Asked.version(seen))));
    }

    private @Nullable String done(String said, Runnable act) {
        String next = attempt.to(said, () -> {
            act.run();
            return "/notes/templates";
        });
        if (next == null && id != null) {
            kept = templates.open(id);
        }
        return next;
    }

    /** Whether this is one that was never kept. */
    public boolean isNew() {
        return id == null;
    }

    /** Whether there are fields: a retired one is read, unless somebody's words have just been sent here. */
    public boolean isWriting() {
        return kept == null || kept.isInUse() || isSent();
    }

    private static boolean isSent() {
        return Faces.getRequestParameter("edit") != null;
    }

    /** Whether the page is shown again because the template was changed elsewhere. */
    public boolean isStale() {
        return kept != null && isSent() && !seen.equals(String.valueOf(kept.version()));
    }

    /** What is kept now; null for a new one. */
    public @Nullable NoteTemplateView getKept() {
        return kept;
    }

    public FormDraft getDraft() {
        return draft;
    }

    /** The version that the form was rendered with; when it is shown again, the one that is there now. */
    public String getSeen() {
        return kept == null ? "" : String.valueOf(kept.version());
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public String getMove() {
        return kept == null || kept.isInUse() ? RETIRE : TAKE_BACK;
    }

    public void setMove(String move) {
        this.move = move;
    }
}
