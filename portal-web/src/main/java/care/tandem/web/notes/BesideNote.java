package care.tandem.web.notes;

import care.tandem.notes.LastTime;
import care.tandem.notes.NoteView;
import care.tandem.sessions.Attendee;
import care.tandem.sessions.Sessions;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands beside a note that is being written: what its client wants to speak of, and what was said last time. */
@Named("beside")
@RequestScoped
public class BesideNote {

    @Inject
    WriteNoteBacking page;

    @Inject
    Sessions sessions;

    private @Nullable Attendee agenda;

    @PostConstruct
    void look() {
        NoteView note = page.getNote();
        UUID session = note.session();
        if (note.isWritable() && !note.isGroup() && session != null) {
            agenda = agenda(session, note);
        }
    }

    private @Nullable Attendee agenda(UUID session, NoteView note) {
        return sessions.open(session).line().clients().stream()
                .filter(who -> who.client().equals(note.clientId()))
                .filter(Attendee::isPrepared)
                .findFirst()
                .orElse(null);
    }

    /** What the client sent in for the session; null where they sent nothing in. */
    public @Nullable Attendee getAgenda() {
        return agenda;
    }

    /** Null where there is no signed note of the author's on the client. */
    public @Nullable LastTime getLast() {
        return page.getDraft().last();
    }

    public boolean isAny() {
        return agenda != null || getLast() != null;
    }
}
