package care.tandem.sharing;

import static care.tandem.door.Role.CLIENT;
import static care.tandem.door.Role.THERAPIST;

import care.tandem.amendments.AmendmentView;
import care.tandem.door.Allowed;
import care.tandem.door.CurrentMember;
import care.tandem.notes.BesideNotes;
import care.tandem.notes.NoteState;
import care.tandem.notes.ShareNote;
import care.tandem.notes.SharedText;
import care.tandem.notes.WithheldNotes;
import care.tandem.replies.ReplyView;
import care.tandem.thread.SharedGoal;
import care.tandem.vault.Vault;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The part of the record that is told to the client: what was written for them, as it stood when it was shared. What was
 * written for a group is told to each who was there, and only read: what one says to it belongs beside one's own note.
 */
@Stateless
public class SharedNotes {

    @Inject
    WithheldNotes withheld;

    @Inject
    SharedQueries told;

    @Inject
    BesideNotes<ReplyView> replies;

    @Inject
    BesideNotes<AmendmentView> amendments;

    @Inject
    CurrentMember me;

    @Inject
    Vault vault;

    /**
     * What was shared with the calling client, the latest session first.
     *
     * @throws care.tandem.door.NotFound when the filter is for a goal that is not theirs
     */
    @Allowed(CLIENT)
    public List<SharedNoteLine> list(SharedFilter filter) {
        List<SharedNoteLine> lines = told.sharedWith(me, filter);
        UUID goal = filter.goal();
        if (goal != null && lines.isEmpty()) {
            told.requireOwn(me, goal);
        }
        return lines;
    }

    /** The caller's goals that such notes name, to find notes by; what a note says of them is not told. */
    @Allowed(CLIENT)
    public List<SharedGoal> goals() {
        return told.goalsNamedTo(me).stream().map(goal -> goal.opened(vault)).toList();
    }

    /** One of them. @throws NotFound when it was not shared with the caller */
    @Allowed(CLIENT)
    public SharedNoteView open(UUID note) {
        SharedQueries.Shared found = told.sharedWith(me, note);
        Exchange exchange = new Exchange(replies.on(note), amendments.on(note));
        SharedText text = found.text();
        boolean struck = found.state() == NoteState.ENTERED_IN_ERROR;
        return new SharedNoteView(
                found.id(),
                found.authorName(),
                found.sessionDay(),
                found.sharedAt(),
                text.summary(vault),
                text.heard(vault),
                !struck && !found.group() && isToAnswer(found.toldHeardAt(), exchange),
                struck,
                found.group(),
                exchange);
    }

    /** An answer from before was to other words. */
    private static boolean isToAnswer(@Nullable Instant told, Exchange exchange) {
        return told != null
                && exchange.getAnswers().stream().allMatch(answer -> answer.at().isBefore(told));
    }

    /**
     * Shares a locked note's summary that was withheld. For its author.
     *
     * @throws care.tandem.door.Stale when the note changed since the caller saw it
     * @throws care.tandem.door.Refused at {@code summary} when it is empty; at {@code summary} or {@code heard} when it
     *     names another client of the session, as for signing; for the whole when the note is not locked, or is not
     *     withheld
     */
    @Allowed(THERAPIST)
    public void share(ShareNote command) {
        withheld.share(command);
    }
}
