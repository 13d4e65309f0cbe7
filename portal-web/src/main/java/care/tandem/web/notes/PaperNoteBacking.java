package care.tandem.web.notes;

import care.tandem.notes.NoteView;
import care.tandem.notes.Notes;
import care.tandem.web.shell.RequestParams;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code notes/paper}: one note whole, to be printed or kept. */
@Named("notePaper")
@RequestScoped
public class PaperNoteBacking {

    @Inject
    Notes notes;

    private NoteView note;

    @PostConstruct
    void open() {
        note = notes.open(RequestParams.id("note"));
    }

    public NoteView getNote() {
        return note;
    }
}
