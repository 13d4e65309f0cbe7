package care.tandem.web.sessions;

import care.tandem.sessions.Attendee;
import care.tandem.sessions.SessionLine;
import care.tandem.sessions.ToDoLine;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a therapist does next about a session's note.
 *
 * @param key of the bundle, what the link says
 * @param address in the clinic, where it leads; where it is to be begun, in which format one wants
 * @param owed whether the therapist still has to write or sign something
 * @param seat what the note is to be begun on with one press; null where it is there
 */
public record NoteAct(
        String key, String address, boolean owed, @Nullable Seat seat) {

    /** @param client null for the group */
    public record Seat(UUID session, @Nullable UUID client) {}

    private static final String WRITE = "sessions.act.write";
    private static final String READ = "sessions.act.read";

    /** Of a session whose day has come; null where there is nothing to write and nothing to read. */
    static @Nullable NoteAct of(SessionLine session) {
        Attendee owed = session.getOwed();
        if (owed != null) {
            return owed(session.id(), owed.client(), owed.note());
        }
        Attendee noted = session.getNoted();
        return noted == null ? null : new NoteAct(READ, "/notes/view?note=" + noted.note(), false, null);
    }

    /** The note on one of the clients, once the day has come; null where there is nothing to write and nothing to read. */
    static @Nullable NoteAct of(SessionLine session, Attendee who) {
        if (who.isOwed()) {
            return owed(session.id(), who.client(), who.note());
        }
        return who.note() == null ? null : new NoteAct(READ, "/notes/view?note=" + who.note(), false, null);
    }

    /** The note of the group, once the day has come: it may be written, and is never owed. */
    static NoteAct ofGroup(SessionLine session) {
        UUID note = session.groupNote();
        if (note == null) {
            return new NoteAct(WRITE, "/notes/group?session=" + session.id(), false, new Seat(session.id(), null));
        }
        return session.isGroupUnsigned()
                ? new NoteAct("sessions.act.goOn", "/notes/write?note=" + note, false, null)
                : new NoteAct(READ, "/notes/view?note=" + note, false, null);
    }

    static NoteAct of(ToDoLine line) {
        return owed(line.session(), line.client(), line.note());
    }

    private static NoteAct owed(UUID session, UUID client, @Nullable UUID note) {
        if (note != null) {
            return new NoteAct("sessions.act.goOn", "/notes/write?note=" + note, true, null);
        }
        return new NoteAct(
                WRITE, "/notes/begin?session=" + session + "&client=" + client, true, new Seat(session, client));
    }
}
