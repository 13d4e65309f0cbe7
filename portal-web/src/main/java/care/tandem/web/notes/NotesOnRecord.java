package care.tandem.web.notes;

import care.tandem.notes.NoteView;
import care.tandem.notes.RecordedNotes;
import care.tandem.web.records.ContentsLine;
import care.tandem.web.records.RecordBacking;
import care.tandem.web.shell.Dates;
import care.tandem.web.shell.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The notes in the document of a client's record. */
@Named("notesOnRecord")
@RequestScoped
public class NotesOnRecord {

    @Inject
    RecordBacking document;

    @Inject
    Dates dates;

    @Inject
    Texts texts;

    public List<NoteView> getNotes() {
        return document.part(RecordedNotes.class).notes();
    }

    /** A line for each, by its session's day and its author. */
    List<ContentsLine> contents() {
        return getNotes().stream()
                .map(note -> new ContentsLine("#note-" + note.id(), title(note)))
                .toList();
    }

    private String title(NoteView note) {
        return texts.get("notes.paper.session", dates.date(note.sessionDay()))
                + texts.get("notes.by", note.authorName());
    }
}
