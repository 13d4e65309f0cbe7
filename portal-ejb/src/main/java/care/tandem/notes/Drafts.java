package care.tandem.notes;

import static care.tandem.door.Permission.WRITE_NOTES;

import care.tandem.door.Allowed;
import care.tandem.door.CurrentClinic;
import care.tandem.door.CurrentMember;
import care.tandem.door.NotFound;
import care.tandem.door.Refused;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What surrounds a draft that its author writes: the session it tells of. What is written in it goes through {@link Notes}. */
@Stateless
public class Drafts {

    @Inject
    NoteQueries notes;

    @Inject
    SeatQueries seats;

    @Inject
    CurrentMember me;

    @Inject
    CurrentClinic clinic;

    /**
     * The caller's sessions with a client on a day of the clinic's that they began no note on, the earliest first.
     *
     * @throws NotFound when the caller neither works with that client nor may read any note about them
     */
    @Allowed(WRITE_NOTES)
    public List<SessionOfDay> sessionsOn(UUID client, LocalDate day) {
        List<SessionOfDay> found = seats.unwritten(
                me,
                client,
                day.atStartOfDay(clinic.getZone()).toInstant(),
                day.plusDays(1).atStartOfDay(clinic.getZone()).toInstant());
        if (found.isEmpty() && !notes.knows(me, client)) {
            throw new NotFound();
        }
        return found;
    }

    /**
     * Makes a draft of the caller's that was begun without a session the record of one of theirs with its client; its
     * day is the session's from then on.
     *
     * @throws NotFound when the note is not the caller's own, or they held no such session with its client
     * @throws Refused at {@code session} when it is the record of another, or another note of theirs is the record of
     *     that one; at {@code sessionDay} when the session is of a day to come; for the whole when the note is signed
     */
    @Allowed(WRITE_NOTES)
    public void tellOf(TellOfSession command) {
        Note note = notes.changeableBy(me, command.note());
        UUID client = note.clientId();
        if (client == null) {
            throw new Refused("session", "refused.note.session.other");
        }
        LocalDate day = seats.dayOf(me, client, command.session(), clinic.getZone());
        if (!seats.begun(me, client, command.session()).isEmpty()) {
            throw new Refused("session", "refused.note.session.written");
        }
        note.tellsOf(command.session(), day, LocalDate.now(clinic.getZone()));
    }
}
