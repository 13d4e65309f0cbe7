package care.tandem.notes;

import static care.tandem.door.Role.SUPERVISOR;
import static care.tandem.door.Role.THERAPIST;

import care.tandem.door.Allowed;
import care.tandem.door.CurrentMember;
import care.tandem.door.NotFound;
import care.tandem.door.Signed;
import care.tandem.vault.Vault;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Supervision: what a supervisee signs waits for their supervisor, who signs it too or gives it back. What the two say
 * to each other about it is no part of the record.
 */
@Stateless
public class Cosignatures {

    @Inject
    NoteQueries notes;

    @Inject
    SeatQueries seats;

    @Inject
    RecentSignIn signIn;

    @Inject
    CurrentMember me;

    @Inject
    Vault vault;

    /**
     * Signs what the supervisee signed, which locks it and shares it as they decided.
     *
     * @throws NotFound when the note does not wait for the caller
     * @throws care.tandem.door.Stale when it changed since the caller saw it
     * @throws care.tandem.door.Refused for the whole when it does not wait any more, or the caller signed in too
     *     long ago ({@code refused.note.signInAgain})
     */
    @Allowed(SUPERVISOR)
    public Signed cosign(NoteAct command) {
        Note note = notes.cosignableBy(me, command.note());
        note.requireSeen(command.version());
        signIn.require();
        NoteLedger ledger = notes.ledgerOf(note);
        NoteEntry signature = note.cosigned(me.getId(), ledger.lastDigest());
        notes.keep(signature);
        if (note.sharedCopy().lookAgain() == null) {
            notes.keep(note.shared(note.authorId(), seats.unnamedIn(note), ledger.namesChecked(vault), vault));
        }
        return new Signed(note.id(), signature.digest());
    }

    /** Gives it back to be changed. @throws care.tandem.door.Refused at {@code reason}; else as for signing */
    @Allowed(SUPERVISOR)
    public void giveBack(NoteAct command) {
        Note note = notes.cosignableBy(me, command.note());
        note.requireSeen(command.version());
        notes.keep(note.returned(me.getId(), command.reason(), vault));
    }

    /**
     * Says something to the other of the two.
     *
     * @return the comment's id
     * @throws NotFound when the caller is neither the note's author nor their supervisor, or it has no such passage
     * @throws care.tandem.door.Refused at {@code comment}
     */
    @Allowed({THERAPIST, SUPERVISOR})
    public UUID comment(CommentOnNote command) {
        Note note = notes.openedBy(me, command.note()).note();
        if (note.life().cosignerId() == null
                || !me.getId().equals(note.authorId())
                        && !me.getId().equals(note.life().cosignerId())) {
            throw new NotFound();
        }
        if (command.passage() != null) {
            note.text().requirePassage(command.passage());
        }
        SupervisionComment comment =
                new SupervisionComment(note, command.passage(), me.getId(), command.words(), vault);
        notes.keep(comment);
        return comment.id();
    }
}
