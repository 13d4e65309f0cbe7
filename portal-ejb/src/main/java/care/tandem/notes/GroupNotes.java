package care.tandem.notes;

import static care.tandem.door.Role.THERAPIST;

import care.tandem.door.Allowed;
import care.tandem.door.CurrentClinic;
import care.tandem.door.CurrentMember;
import care.tandem.door.Refused;
import care.tandem.noteforms.Division;
import care.tandem.noteforms.Divisions;
import care.tandem.vault.Vault;
import care.tandem.writing.NamesInGroup;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Sessions with several clients: besides a note on each there can be a note of the group. It is a note like any other,
 * and read by its author and their supervisor alone, since it may tell of everybody; each client who was there reads its
 * shared part, in {@code SharedNotes}.
 */
@Stateless
public class GroupNotes {

    @Inject
    SeatQueries seats;

    @Inject
    NoteQueries notes;

    @Inject
    Divisions divisions;

    @Inject
    CurrentMember me;

    @Inject
    CurrentClinic clinic;

    @Inject
    Vault vault;

    /**
     * Begins the caller's note of the group in a session of theirs. There is one of each session: where it is begun
     * already, it is the one to go on with.
     *
     * @return the note's id
     * @throws care.tandem.door.NotFound when the session is not the caller's, is cancelled, or they work with none of its
     *     clients now; when the clinic offers no such template
     * @throws Refused at {@code format}; at {@code sessionDay} when the session is of a day to come; for the whole when
     *     only one client has a seat in it ({@code refused.note.group.alone})
     */
    @Allowed(THERAPIST)
    public UUID begin(BeginGroupNote command) {
        SeatQueries.HeldSession meeting = seats.heldBy(me, command.session());
        if (meeting.clients() < 2) {
            throw new Refused(Refused.WHOLE, "refused.note.group.alone");
        }
        Division division = divisions.of(command.format(), command.noteTemplate());
        List<UUID> begun = seats.begun(me, null, command.session());
        return begun.isEmpty() ? begin(command.session(), meeting, division) : begun.get(0);
    }

    private UUID begin(UUID session, SeatQueries.HeldSession meeting, Division division) {
        LocalDate today = LocalDate.now(clinic.getZone());
        Note note = new Note(null, me.getId(), division, today, session, vault);
        note.heldOn(LocalDate.ofInstant(meeting.startsAt(), clinic.getZone()), today);
        notes.keep(note);
        return note.id();
    }

    /**
     * What each client will read of the session that a note of the caller's is on, as it was last saved: what the note of
     * the group tells, and what the note on them does; by name. Nothing where no several clients had a seat in it.
     *
     * @throws care.tandem.door.NotFound when the note is not the caller's own
     */
    @Allowed(THERAPIST)
    public List<MemberPreview> preview(UUID note) {
        List<SeatQueries.Seat> all = seats.seatsOf(me, note);
        if (all.size() < 2) {
            return List.of();
        }
        return all.stream().map(seat -> preview(seat, all)).toList();
    }

    private MemberPreview preview(SeatQueries.Seat seat, List<SeatQueries.Seat> all) {
        return new MemberPreview(
                seat.client(),
                seat.name(),
                !seat.attendance().isAway(),
                part(seat.group(), SeatQueries.others(all, null)),
                part(seat.own(), SeatQueries.others(all, seat.client())));
    }

    private static @Nullable String names(NamesInGroup unnamed, String words) {
        List<String> names = unnamed.found(words);
        return names.isEmpty() ? null : String.join(", ", names);
    }

    private MemberPreview.@Nullable Part part(@Nullable Note note, NamesInGroup unnamed) {
        if (note == null) {
            return null;
        }
        String summary = note.text().words(NoteText.SUMMARY, note.id(), vault);
        String heard = note.text().words(NoteText.HEARD, note.id(), vault);
        boolean withheld = note.sharedCopy().lookAgain() != null;
        return new MemberPreview.Part(summary, heard, names(unnamed, summary + "\n" + heard), withheld);
    }
}
