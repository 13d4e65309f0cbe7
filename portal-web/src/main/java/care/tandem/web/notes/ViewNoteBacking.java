package care.tandem.web.notes;

import care.tandem.notes.NoteView;
import care.tandem.notes.Notes;
import care.tandem.web.shell.Asked;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** {@code notes/view}: a note as therapists read it. */
@Named("viewNote")
@RequestScoped
public class ViewNoteBacking {

    @Inject
    Notes notes;

    private @Nullable NoteView note;

    @PostConstruct
    void open() {
        note = notes.open(Asked.id("note"));
    }

    public @Nullable NoteView getNote() {
        return note;
    }
}
