package care.tandem.web.notes;

import care.tandem.notes.NoteFilter;
import care.tandem.notes.NoteLine;
import care.tandem.notes.Notes;
import care.tandem.sharing.SharedFilter;
import care.tandem.sharing.SharedNoteLine;
import care.tandem.sharing.SharedNotes;
import care.tandem.web.home.WaitingLine;
import care.tandem.web.shell.Dates;
import care.tandem.web.shell.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What is told of notes on the home page: a therapist's drafts, what a supervisor has to sign, what a client may read. */
@Named("notesAtHome")
@RequestScoped
public class NotesAtHome {

    private static final int LATEST = 3;

    @Inject
    Notes notes;

    @Inject
    SharedNotes shared;

    @Inject
    About about;

    @Inject
    Dates dates;

    @Inject
    Texts texts;

    private @Nullable List<SharedNoteLine> summaries;
    private @Nullable List<NoteLine> toCosign;

    /** A therapist's own that are not signed. */
    List<WaitingLine> drafts() {
        return notes.list(new NoteFilter(null, NoteFilter.Which.OPEN, true, null, null, 0)).lines().stream()
                .map(this::draft)
                .toList();
    }

    private WaitingLine draft(NoteLine note) {
        return new WaitingLine(
                "/notes/write?note=" + note.id(),
                about.heading(note.isGroup(), note.clientName()),
                null,
                texts.get("notes.session", dates.day(note.sessionDay())),
                texts.get("notes.state." + note.state()));
    }

    /** What supervisees signed, and the caller has to sign, too. */
    public List<NoteLine> getToCosign() {
        if (toCosign == null) {
            toCosign = notes.list(new NoteFilter(null, NoteFilter.Which.WAITING, false, null, null, 0)).lines().stream()
                    .filter(line -> !line.mine())
                    .toList();
        }
        return toCosign;
    }

    /** What was shared with a client: the last few, and all that still ask for an answer. */
    public List<SharedNoteLine> getSummaries() {
        if (summaries == null) {
            List<SharedNoteLine> all = shared.list(SharedFilter.ALL);
            summaries = IntStream.range(0, all.size())
                    .filter(i -> i < LATEST || all.get(i).toAnswer())
                    .mapToObj(all::get)
                    .toList();
        }
        return summaries;
    }
}
