package care.tandem.notes;

import care.tandem.door.CurrentMember;
import care.tandem.vault.Vault;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Notes whose summary the author did not share when they signed; lent to the feature that shares it after all. */
@Dependent
public class WithheldNotes {

    @Inject
    NoteQueries notes;

    @Inject
    SeatQueries seats;

    @Inject
    CurrentMember me;

    @Inject
    Vault vault;

    /**
     * Shares one, as its author.
     *
     * @throws care.tandem.door.NotFound when it is not the caller's own
     * @throws care.tandem.door.Stale when it changed since the caller saw it
     * @throws care.tandem.door.Refused at {@code summary} or {@code heard}, or for the whole
     */
    public void share(ShareNote command) {
        Note note = notes.changeableBy(me, command.note());
        note.requireSeen(command.version());
        note.sharedCopy().requireWithheld();
        notes.keep(note.shared(me.getId(), seats.unnamedIn(note), command.noNames(), vault));
        if (!command.noNames().isEmpty()) {
            notes.keep(NoteEntry.namesChecked(note, command.noNames(), vault));
        }
    }
}
