package care.tandem.records;

import static care.tandem.door.Role.THERAPIST;

import care.tandem.door.Allowed;
import care.tandem.door.CurrentClinic;
import care.tandem.door.CurrentMember;
import care.tandem.door.NotFound;
import care.tandem.door.Refused;
import care.tandem.notes.NoteView;
import care.tandem.notes.ReadableNotes;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * A client's record as a whole, to be handed over or kept. What was signed is in it; drafts, what supervisor and author
 * said to each other, and whatever is a therapist's own are not.
 */
@Stateless
public class Records {

    /** So many notes are put together at once: about so many pages, and a few seconds. */
    public static final int MOST = 200;

    /** And so many characters of them: some 300 pages. */
    static final int LONGEST = 1_000_000;

    @Inject
    RecordQueries records;

    @Inject
    ReadableNotes notes;

    @Inject
    CurrentMember me;

    @Inject
    CurrentClinic clinic;

    /**
     * The record of a client the caller works with, in eight statements. One trace tells of all of it, and how much it
     * was.
     *
     * @throws NotFound when the caller does not work with that client
     * @throws Refused at {@code from} when there are more than {@value #MOST} notes ({@code refused.record.long}),
     *     or more than {@value #LONGEST} characters in them ({@code refused.record.words})
     */
    @Allowed(THERAPIST)
    public RecordView open(OpenRecord command) {
        String client = records.nameOf(me, command.client());
        List<UUID> ids = records.notesOn(me, command, MOST + 1);
        if (ids.size() > MOST) {
            throw new Refused("from", "refused.record.long", MOST);
        }
        List<NoteView> found = notes.whole(ids);
        if (found.stream().mapToLong(Records::length).sum() > LONGEST) {
            throw new Refused("from", "refused.record.words");
        }
        return new RecordView(command.client(), client, records.sessionsWith(me, command, clinic.getZone()), found);
    }

    private static long length(NoteView note) {
        return note.passages().mapToLong(passage -> passage.words().length()).sum();
    }
}
