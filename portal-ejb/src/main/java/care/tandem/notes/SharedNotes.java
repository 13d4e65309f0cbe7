package care.tandem.notes;

import static care.tandem.door.Permission.READ_SHARED_SUMMARIES;
import static care.tandem.door.Permission.WRITE_NOTES;

import care.tandem.door.Allowed;
import care.tandem.door.CurrentMember;
import care.tandem.vault.SealedText;
import care.tandem.vault.Vault;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The part of the record that is told to the client: what was written for them, as it stood when it was shared. */
@Stateless
public class SharedNotes {

    @Inject
    NoteQueries notes;

    @Inject
    CurrentMember me;

    @Inject
    Vault vault;

    /** What was shared with the calling client, the latest session first. */
    @Allowed(READ_SHARED_SUMMARIES)
    public List<SharedNoteLine> list() {
        return notes.sharedWith(me);
    }

    /** One of them. @throws NotFound when it was not shared with the caller */
    @Allowed(READ_SHARED_SUMMARIES)
    public SharedNoteView open(UUID note) {
        NoteQueries.Shared found = notes.sharedWith(me, note);
        return new SharedNoteView(
                found.id(),
                found.authorName(),
                found.sessionDay(),
                found.sharedAt(),
                summary(found),
                vault.openIfAny(NotePlaces.toldHeard(note), found.toldHeard()),
                found.state() == NoteState.ENTERED_IN_ERROR);
    }

    private String summary(NoteQueries.Shared found) {
        SealedText told = found.toldSummary();
        @Nullable
        String words = told == null
                ? vault.openIfAny(NotePlaces.sharedSummary(found.id()), found.sharedSummary())
                : vault.open(NotePlaces.toldSummary(found.id()), told);
        return words == null ? "" : words;
    }

    /**
     * Shares a locked note's summary that was withheld. For its author.
     *
     * @throws care.tandem.door.Stale when the note changed since the caller saw it
     * @throws care.tandem.door.Refused at {@code summary} when it is empty; for the whole when the note is not locked
     */
    @Allowed(WRITE_NOTES)
    public void share(NoteAct command) {
        Note note = notes.changeableBy(me, command.note());
        note.requireSeen(command.version());
        notes.keep(note.shared(me.getId(), vault));
    }
}
