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

    /** Of a session whose day has come; null where there is nothing to write and nothing to read. */
    static @Nullable NoteAct of(SessionLine session) {
        Attendee owed = session.getOwed();
        if (owed != null) {
            return owed(session.id(), owed.client(), owed.note());
        }
        Attendee noted = session.getNoted();
        return noted == null ? null : new NoteAct("sessions.act.read", "/notes/view?note=" + noted.note(), false);
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
