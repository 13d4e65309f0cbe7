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
 * @param address in the clinic, where it leads
 * @param owed whether the therapist still has to write or sign something
 */
public record NoteAct(String key, String address, boolean owed) {

    private static final String READ = "sessions.act.read";

    /** Of a session whose day has come; null where there is nothing to write and nothing to read. */
    static @Nullable NoteAct of(SessionLine session) {
        Attendee owed = session.getOwed();
        if (owed != null) {
            return owed(session.id(), owed.client(), owed.note());
        }
        Attendee noted = session.getNoted();
        return noted == null ? null : new NoteAct(READ, "/notes/view?note=" + noted.note(), false);
    }

    /** The note on one of the clients, once the day has come; null where there is nothing to write and nothing to read. */
    static @Nullable NoteAct of(SessionLine session, Attendee who) {
        if (who.isOwed()) {
            return owed(session.id(), who.client(), who.note());
        }
        return who.note() == null ? null : new NoteAct(READ, "/notes/view?note=" + who.note(), false);
    }

    /** The note of the group, once the day has come: it may be written, and is never owed. */
    static NoteAct ofGroup(SessionLine session) {
        UUID note = session.groupNote();
        if (note == null) {
            return new NoteAct("sessions.act.write", "/notes/group?session=" + session.id(), false);
        }
        return session.isGroupUnsigned()
                ? new NoteAct("sessions.act.goOn", "/notes/write?note=" + note, false)
                : new NoteAct(READ, "/notes/view?note=" + note, false);
    }

    static NoteAct of(ToDoLine line) {
        return owed(line.session(), line.client(), line.note());
    }

    private static NoteAct owed(UUID session, UUID client, @Nullable UUID note) {
        if (note != null) {
            return new NoteAct("sessions.act.goOn", "/notes/write?note=" + note, true);
        }
        return new NoteAct("sessions.act.write", "/notes/begin?session=" + session + "&client=" + client, true);
    }
}
