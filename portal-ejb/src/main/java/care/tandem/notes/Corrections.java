package care.tandem.notes;

import static care.tandem.door.Role.THERAPIST;

import care.tandem.door.Allowed;
import care.tandem.door.CurrentMember;
import care.tandem.door.NotFound;
import care.tandem.policies.CurrentPolicies;
import care.tandem.vault.Vault;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

/**
 * What an author can still do to a note that was signed, each on record for ever: open it once more where the clinic
 * allows that, strike it as entered in error, or add to it.
 */
@Stateless
public class Corrections {

    @Inject
    NoteQueries notes;

    @Inject
    RecentSignIn signIn;

    @Inject
    CurrentMember me;

    @Inject
    CurrentPolicies policies;

    @Inject
    Vault vault;

    /**
     * Opens a locked note once more. The client goes on reading what was shared until it is signed again.
     *
     * @throws NotFound when it is not the caller's own
     * @throws care.tandem.door.Stale when it changed since the caller saw it
     * @throws care.tandem.door.Refused at {@code reason}; for the whole when it is not locked or the clinic does not
     *     allow it (any more), {@code refused.note.unlock.NEVER} or {@code .WITHIN_HOURS}
     */
    @Allowed(THERAPIST)
    public void unlock(NoteAct command) {
        Note note = notes.changeableBy(me, command.note());
        note.requireSeen(command.version());
        notes.keep(note.unlocked(policies.onNotes().unlocking(), Instant.now(), command.reason(), vault));
    }

    /** Strikes a note that should not be there. @throws care.tandem.door.Refused at {@code reason}; when it is struck already */
    @Allowed(THERAPIST)
    public void strike(NoteAct command) {
        Note note = notes.changeableBy(me, command.note());
        note.requireSeen(command.version());
        notes.keep(note.struck(command.reason(), vault));
    }

    /**
     * Keeps what was written of an addendum; on wish signs it, which asks for a recent sign-in as signing a note does.
     *
     * @return the addendum's id
     * @throws NotFound when the note is not the caller's own, or the addendum none of it
     * @throws care.tandem.door.Stale when it changed since the caller saw it
     * @throws care.tandem.door.Refused at {@code addendum}; for the whole when the note is not locked, another addendum
     *     is open, this one signed already, or the caller signed in too long ago ({@code refused.note.signInAgain})
     */
    @Allowed(THERAPIST)
    public UUID add(KeepAddendum command) {
        if (command.sign()) {
            signIn.require();
        }
        Note note = notes.changeableBy(me, command.note());
        Addendum addendum =
                command.addendum() == null ? begin(note, command.words()) : goOn(note, command.addendum(), command);
        if (command.sign()) {
            addendum.signed(vault);
        }
        notes.keep(addendum);
        return addendum.id();
    }

    private Addendum begin(Note note, String words) {
        Addendum addendum = new Addendum(note, me.getId());
        notes.requireNoOpenAddendum(note);
        addendum.write(words, vault);
        return addendum;
    }

    private Addendum goOn(Note note, UUID id, KeepAddendum command) {
        Addendum addendum = notes.find(Addendum.class, note, id);
        addendum.kept(command.version(), command.words(), vault);
        return addendum;
    }
}
