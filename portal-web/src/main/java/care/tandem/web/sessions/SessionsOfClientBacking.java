package care.tandem.web.sessions;

import care.tandem.sessions.Attendee;
import care.tandem.sessions.ClientSessions;
import care.tandem.sessions.SessionLine;
import care.tandem.web.clients.ClientBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When the therapist meets a client, and met them last, on the client's page. */
@Named("sessionsOfClient")
@RequestScoped
public class SessionsOfClientBacking {

    @Inject
    ClientBacking page;

    public @Nullable SessionLine getNext() {
        return sessions().next();
    }

    public @Nullable SessionLine getLast() {
        return sessions().last();
    }

    /** Whether the next one has begun. */
    public boolean isNow() {
        SessionLine next = getNext();
        return next != null && !next.startsAt().isAfter(Instant.now());
    }

    /** The client's own seat in one of the two. */
    public Attendee seat(SessionLine session) {
        return sessions().seat(session);
    }

    /** What to do about the note on the last one; null where there is nothing to do. */
    public @Nullable NoteAct getAct() {
        SessionLine last = getLast();
        return last == null ? null : NoteAct.of(last, seat(last));
    }

    private ClientSessions sessions() {
        return page.part(ClientSessions.class);
    }
}
