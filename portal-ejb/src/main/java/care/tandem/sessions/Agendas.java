package care.tandem.sessions;

import static care.tandem.door.Role.CLIENT;

import care.tandem.door.Allowed;
import care.tandem.door.CurrentMember;
import care.tandem.door.Refused;
import care.tandem.door.Stale;
import care.tandem.vault.Vault;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

/**
 * What clients want to speak of in their sessions. A client reaches the agenda of a session they have a seat in; its
 * therapist reads it with the session.
 */
@Stateless
public class Agendas {

    @Inject
    SessionQueries sessions;

    @Inject
    ComingSessions coming;

    @Inject
    CurrentMember me;

    @Inject
    Vault vault;

    /** The calling client's own agenda for a session of theirs; empty where they sent none. */
    @Allowed(CLIENT)
    public AgendaView open(UUID session) {
        ComingSession found = coming.one(me, session, Instant.now());
        return sessions.agendaOf(me.getId(), session)
                .map(agenda -> new AgendaView(found, agenda.version(), agenda.matters(vault), agenda.since(vault)))
                .orElseGet(() -> new AgendaView(found, AgendaView.NONE, "", ""));
    }

    /**
     * Sends in what the calling client wants to speak of, or changes it, until the session begins. Two empty answers
     * take back what was sent.
     *
     * @throws Stale when it was changed since the caller saw it
     * @throws Refused at {@code matters} or {@code since}; for the whole when the session has begun or is cancelled
     */
    @Allowed(CLIENT)
    public void prepare(PrepareSession command) {
        Session session = sessions.attendedBy(me, command.session());
        session.requireNotCancelled();
        if (session.hasBegun(Instant.now())) {
            throw new Refused(Refused.WHOLE, "refused.agenda.begun");
        }
        Agenda agenda =
                sessions.agendaOf(me.getId(), session.id()).orElseGet(() -> new Agenda(session.id(), me.getId()));
        agenda.requireSeen(command.version());
        agenda.kept(command.matters(), command.since(), vault);
        sessions.keep(agenda);
    }
}
