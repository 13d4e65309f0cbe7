package care.tandem.notes;

import care.tandem.sessions.SessionRecords;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Notes as the records of sessions. One that was struck or discarded is none. */
@Dependent
class NotesOfSessions implements SessionRecords {

    @PersistenceContext
    EntityManager entities;

    @Override
    public String ofClient(String note, String session, String client, String author) {
        return join(note, session, author) + " and " + note + ".clientId = " + client + " ";
    }

    @Override
    public String ofGroup(String note, String session, String author) {
        return join(note, session, author) + " and " + note + ".clientId is null ";
    }

    private static String join(String note, String session, String author) {
        return "left join Note " + note + " on " + note + ".sessionId = " + session + " and " + note + ".authorId = "
                + author + " and " + note + SeatQueries.STANDS;
    }

    @Override
    public String state(String note) {
        return note + ".life.state";
    }

    @Override
    public String isOwed(String note) {
        return "(" + note + ".id is null or " + note + ".life.state in (care.tandem.notes.NoteState.DRAFT, "
                + "care.tandem.notes.NoteState.RETURNED))";
    }

    @Override
    public String latest(String note) {
        return note + ".keptAt desc";
    }

    @Override
    public String isBegunOn(String session) {
        return "exists (select begun.id from Note begun where begun.sessionId = " + session
                + " and begun.life.state <> care.tandem.notes.NoteState.DISCARDED)";
    }

    @Override
    public Set<UUID> begunOn(Collection<UUID> sessions) {
        return entities.createQuery(
                        "select distinct n.sessionId from Note n where n.sessionId in :sessions "
                                + "and n.life.state <> care.tandem.notes.NoteState.DISCARDED",
                        UUID.class)
                .setParameter("sessions", sessions)
                .getResultStream()
                .collect(Collectors.toSet());
    }
}
