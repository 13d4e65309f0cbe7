package care.tandem.web.notes;

import care.tandem.notes.ClientNotes;
import care.tandem.web.clients.ClientBacking;
import care.tandem.web.shell.Row;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The notes on a client, on the page of the client. */
@Named("notesOfClient")
@RequestScoped
public class NotesOfClientBacking {

    @Inject
    ClientBacking page;

    @Inject
    NoteRows rows;

    public List<Row> getRows() {
        return rows.ofOne(notes().lines());
    }

    public boolean isMore() {
        return notes().more();
    }

    private ClientNotes notes() {
        return page.part(ClientNotes.class);
    }
}
