package care.tandem.notes;

import static care.tandem.door.Role.CLIENT;
import static care.tandem.door.Role.THERAPIST;

import care.tandem.door.Allowed;
import care.tandem.door.CurrentMember;
import care.tandem.door.NotFound;
import care.tandem.live.Pulse;
import care.tandem.vault.Vault;
import care.tandem.writing.SavedPassages;
import care.tandem.writing.TextsAside;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The summary of a draft, written by author and client together, each on their own device. The author lets the client
 * in and ends it; signing ends it too. The rest of the draft is not there for the client, then as ever.
 */
@Stateless
public class Together {

    @Inject
    NoteQueries notes;

    @Inject
    TogetherQueries drafts;

    @Inject
    SavedPassages saved;

    @Inject
    TextsAside aside;

    @Inject
    CurrentMember me;

    @Inject
    Vault vault;

    /**
     * Lets the client in.
     *
     * @throws NotFound when the note is not the caller's own, or of a group
     * @throws care.tandem.door.Refused for the whole when it is signed
     */
    @Allowed(THERAPIST)
    public void begin(UUID note) {
        notes.changeableBy(me, note).writtenTogether();
    }

    /** Goes on alone. The client finds nothing there any more. @throws NotFound when the note is not the caller's own */
    @Allowed(THERAPIST)
    public void end(UUID note) {
        notes.changeableBy(me, note).life().writeAlone();
    }

    /** The summaries that the calling client is let in to write now. */
    @Allowed(CLIENT)
    public List<TogetherLine> list() {
        return drafts.letIn(me);
    }

    /** One of them. @throws NotFound when the caller is not let in, or not any more */
    @Allowed(CLIENT)
    public TogetherView open(UUID draft) {
        TogetherQueries.Found found = drafts.readableBy(me, draft);
        return new TogetherView(draft, found.author(), found.note().sessionDay(), kept(found.note()));
    }

    /**
     * Keeps what the client wrote, by the same rules as for the author: see {@link Notes#keep}.
     *
     * @throws NotFound when the caller is not let in, or not any more
     * @throws care.tandem.door.Stale at {@code summary}, when it was written meanwhile and the two cannot be put together
     * @throws care.tandem.door.Refused at {@code summary}, at most 20,000 characters
     */
    @Allowed(CLIENT)
    public KeptNote keep(KeepTogether command) {
        Note note = drafts.writableBy(me, command.draft());
        saved.keep(note.id(), note.kept(Map.of(NoteText.SUMMARY, command.summary()), vault), me.getId());
        return kept(note);
    }

    /** Keeps what the client wrote where somebody else had written meanwhile: see {@link SavedTexts#setAside}. */
    @Allowed(CLIENT)
    public void setAside(KeepTogether command) {
        Note note = drafts.writableBy(me, command.draft());
        aside.keep(
                note.id(),
                Map.of(NoteText.SUMMARY, note.text().summary(note.id(), vault).standing()),
                Map.of(NoteText.SUMMARY, String.valueOf(command.summary().words())),
                me.getId());
    }

    private KeptNote kept(Note note) {
        return new KeptNote(
                note.id(),
                note.version(),
                note.keptAt(),
                List.of(note.text().summary(note.id(), vault)),
                List.of(),
                List.of());
    }

    /** How often a draft has changed, for its author and for the client while they are let in. @throws NotFound else */
    @Allowed({THERAPIST, CLIENT})
    public Pulse changes(UUID draft) {
        return drafts.pulse(me, draft);
    }
}
