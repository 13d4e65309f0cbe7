package care.tandem.replies;

import static care.tandem.door.Role.CLIENT;
import static care.tandem.door.Role.THERAPIST;

import care.tandem.door.Allowed;
import care.tandem.door.CurrentMember;
import care.tandem.door.NotFound;
import care.tandem.door.Refused;
import care.tandem.door.Signed;
import care.tandem.notes.ReadableNotes;
import care.tandem.vault.Vault;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * What clients say to the notes that were shared with them. Whoever reads the note reads it with the note: therapists
 * through {@code Notes}, the client through {@code SharedNotes}.
 */
@Stateless
public class Replies {

    @Inject
    ReplyQueries replies;

    @Inject
    ReadableNotes notes;

    @Inject
    CurrentMember me;

    @Inject
    Vault vault;

    /**
     * Says whether the therapist heard right. Saying it anew is fine: the last answer counts, all of them stay.
     *
     * @return the answer's id
     * @throws NotFound when the note was not shared with the caller, or says nothing of what was heard
     * @throws Refused at {@code answer} when there is none; at {@code words}, at most 2,000 characters
     */
    @Allowed(CLIENT)
    public UUID answer(AnswerHeard command) {
        replies.requireHeard(me, command.note());
        NoteReply reply = NoteReply.answer(command.note(), me.getId(), command.answer(), command.words(), vault);
        replies.keep(reply);
        return reply.id();
    }

    /**
     * Puts the client's own words beside a note. Sending signs them; nobody changes them any more, the client included.
     *
     * @throws NotFound when the note was not shared with the caller
     * @throws Refused at {@code statement}, at most 20,000 characters
     */
    @Allowed(CLIENT)
    public Signed attach(AttachStatement command) {
        notes.requireShared(command.note());
        NoteReply statement = NoteReply.statement(command.note(), me.getId(), command.words(), vault);
        replies.keep(statement);
        return new Signed(command.note(), statement.digest());
    }

    /**
     * What the calling therapist told clients they had heard: of each client the last one while it is not answered, and
     * every answer since the therapist last opened its note; by the clients' names, in one statement.
     */
    @Allowed(THERAPIST)
    public List<HeardLine> heard() {
        return replies.heardBy(me);
    }
}
