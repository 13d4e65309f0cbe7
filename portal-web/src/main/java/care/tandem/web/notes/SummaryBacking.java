package care.tandem.web.notes;

import care.tandem.notes.SharedNoteView;
import care.tandem.notes.SharedNotes;
import care.tandem.web.shell.Asked;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code notes/summary}: what was written for the client, as the client reads it. */
@Named("summary")
@RequestScoped
public class SummaryBacking {

    @Inject
    SharedNotes notes;

    private SharedNoteView shared;

    @PostConstruct
    void open() {
        shared = notes.open(Asked.id("note"));
    }

    public SharedNoteView getShared() {
        return shared;
    }
}
