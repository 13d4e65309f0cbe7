package care.tandem.notes;

import static care.tandem.door.Role.THERAPIST;

import care.tandem.door.Allowed;
import care.tandem.door.CurrentMember;
import care.tandem.door.NotFound;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Drafts that their author put away. They stand in no list and on no session; their author alone finds them here, for
 * thirty days, and takes them back as they were. What somebody signed once, or a supervisor returned, is not discarded: it
 * can be struck, in {@link Corrections}.
 */
@Stateless
public class DiscardedDrafts {

    static final Duration KEPT = Duration.ofDays(30);

    @Inject
    NoteQueries notes;

    @Inject
    DiscardedQueries discarded;

    @Inject
    SeatQueries seats;

    @Inject
    CurrentMember me;

    /** The caller's own of the last thirty days, the latest first, at most a hundred. */
    @Allowed(THERAPIST)
    public List<DiscardedDraft> list() {
        return discarded.of(me, KEPT);
    }

    /**
     * Puts a draft away. Its session is one that nobody wrote about again; a client who was let in to write with the
     * author finds nothing there any more.
     *
     * @throws NotFound when it is not the caller's own, or discarded already
     * @throws care.tandem.door.Refused for the whole when it was signed once ({@code refused.note.discard})
     */
    @Allowed(THERAPIST)
    public void discard(UUID draft) {
        notes.changeableBy(me, draft).life().discard(Instant.now());
    }

    /**
     * Takes one back. Where its session was cancelled, or another note is the record of that now, it comes back without
     * one.
     *
     * @throws NotFound when it is not the caller's own
     * @throws care.tandem.door.Refused for the whole when it is not discarded ({@code refused.note.notDiscarded}), or is
     *     of a group whose session is not there for it any more ({@code refused.note.session.group})
     */
    @Allowed(THERAPIST)
    public void takeBack(UUID draft) {
        Note note = discarded.ownBy(me, draft);
        note.takenBack(!seats.isFree(me, note));
    }
}
