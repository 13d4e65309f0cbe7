package care.tandem.notes;

import care.tandem.door.CurrentMember;
import care.tandem.people.Ties;
import care.tandem.sessions.Attendance;
import care.tandem.sessions.RecordSession;
import care.tandem.sessions.Sessions;
import care.tandem.writing.NamesInGroup;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Fetches what there is to a session that somebody writes notes on: when it was, who had a seat in it, what is begun. */
@Dependent
class SeatQueries {

    /** Follows the alias of a note: it was neither struck nor discarded. */
    static final String STANDS = ".life.state not in (care.tandem.notes.NoteState.ENTERED_IN_ERROR, "
            + "care.tandem.notes.NoteState.DISCARDED)";

    /** What no note is called. */
    private static final UUID NONE = new UUID(0, 0);

    /** A session with several clients, or not. */
    record HeldSession(Instant startsAt, long clients) {}

    /** A client, and what the session's therapist wrote: for them, and for all of them. */
    record Seat(
            UUID client,
            String name,
            Attendance attendance,
            @Nullable Note own,
            @Nullable Note group) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    Sessions sessions;

    /** Tells the session that its record is signed, where the note is on one. @throws care.tandem.door.Refused as it says */
    void recorded(Note note) {
        UUID session = note.sessionId();
        if (session != null) {
            sessions.record(new RecordSession(session, note.clientId()));
        }
    }

    /** The day of a session that the caller held with this client. @throws care.tandem.door.NotFound when there is none */
    LocalDate dayOf(CurrentMember me, UUID client, UUID session, ZoneId zone) {
        Instant start = NoteQueries.one(entities.createQuery(
                        "select s.startsAt from Session s join s.clients c where s.id = :session "
                                + "and s.therapistId = :me and c.clientId = :client and s.cancelledAt is null",
                        Instant.class)
                .setParameter("session", session)
                .setParameter("client", client)
                .setParameter("me", me.getId()));
        return LocalDate.ofInstant(start, zone);
    }

    /** A session that the caller held, and works with some of its clients now. @throws care.tandem.door.NotFound when there is none */
    HeldSession heldBy(CurrentMember me, UUID session) {
        return NoteQueries.one(entities.createQuery(
                        "select new care.tandem.notes.SeatQueries$HeldSession(s.startsAt, "
                                + "(select count(k.id) from SessionClient k where k.session.id = s.id)) from Session s "
                                + "where s.id = :session and s.therapistId = :me and s.cancelledAt is null and exists "
                                + "(select k.id from SessionClient k where k.session.id = s.id and "
                                + Ties.worksWith(":me", "k.clientId") + ")",
                        HeldSession.class)
                .setParameter("session", session)
                .setParameter("me", me.getId()));
    }

    /**
     * The caller's note on this client in this session, or of the whole group, if it is begun; one that is struck or
     * discarded does not count. Whoever asks for the same in the same moment waits until this call has ended, and finds it then.
     *
     * @param client null for the group
     */
    List<UUID> begun(CurrentMember me, @Nullable UUID client, UUID session) {
        hold(me, session);
        return on(
                        me,
                        client,
                        session,
                        entities.createQuery("select n.id from Note n where " + ofSession(client), UUID.class))
                .getResultList();
    }

    /** Whether a note of the caller's can be the record of its session still: that takes place, and has no other one. */
    boolean isFree(CurrentMember me, Note note) {
        UUID session = note.sessionId();
        if (session == null) {
            return true;
        }
        hold(me, session);
        String free = "select s.id from Session s where s.id = :session and s.cancelledAt is null "
                + "and not exists (select n.id from Note n where " + ofSession(note.clientId()) + ")";
        return !on(me, note.clientId(), session, entities.createQuery(free, UUID.class))
                .getResultList()
                .isEmpty();
    }

    private void hold(CurrentMember me, UUID session) {
        entities.createQuery("select s from Session s where s.id = :session and s.therapistId = :me", Object.class)
                .setParameter("session", session)
                .setParameter("me", me.getId())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private static String ofSession(@Nullable UUID client) {
        return "n.sessionId = :session and n.authorId = :me and n.clientId "
                + (client == null ? "is null" : "= :client") + " and n" + STANDS;
    }

    private static TypedQuery<UUID> on(CurrentMember me, @Nullable UUID client, UUID session, TypedQuery<UUID> query) {
        query.setParameter("session", session).setParameter("me", me.getId());
        return client == null ? query : query.setParameter("client", client);
    }

    /**
     * The caller's sessions with this client between two moments that they began no note on, the earliest first: not
     * those that were cancelled, or that the client did not come to.
     *
     * @param note whose own session is among them; null for none
     */
    List<SessionOfDay> unwritten(CurrentMember me, UUID client, @Nullable UUID note, Instant from, Instant until) {
        return entities.createQuery(
                        "select new care.tandem.notes.SessionOfDay(s.id, s.startsAt, s.endsAt, s.kind) from Session s "
                                + "join s.clients c where s.therapistId = :me and c.clientId = :client "
                                + "and s.startsAt >= :from and s.startsAt < :until and s.cancelledAt is null "
                                + "and c.attendance not in " + Attendance.AWAY
                                + " and not exists (select n.id from Note n "
                                + "where n.sessionId = s.id and n.clientId = c.clientId and n.authorId = :me and n.id <> :note "
                                + "and n" + STANDS + ") order by s.startsAt, s.id",
                        SessionOfDay.class)
                .setParameter("me", me.getId())
                .setParameter("client", client)
                .setParameter("note", Objects.requireNonNullElse(note, NONE))
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }

    /** Whom the shared part of this note is not to name. */
    NamesInGroup unnamedIn(Note note) {
        UUID session = note.sessionId();
        return session == null ? NamesInGroup.NONE : others(seats(session), note.clientId());
    }

    private List<Seat> seats(UUID session) {
        return entities.createQuery(
                        "select k.clientId, p.name, k.attendance from SessionClient k "
                                + "join Member p on p.id = k.clientId where k.session.id = :session order by p.name, p.id",
                        Object[].class)
                .setParameter("session", session)
                .getResultStream()
                .map(row -> new Seat((UUID) row[0], (String) row[1], (Attendance) row[2], null, null))
                .toList();
    }

    private List<Seat> seatsWithNotes(Note note, UUID session) {
        return entities.createQuery(
                        "select new care.tandem.notes.SeatQueries$Seat(k.clientId, p.name, k.attendance, "
                                + "own, g) from SessionClient k join Member p on p.id = k.clientId "
                                + "left join Note own on own.sessionId = k.session.id and own.clientId = k.clientId "
                                + "and own.authorId = :author and own" + STANDS
                                + " left join Note g on g.sessionId = k.session.id and g.clientId is null "
                                + "and g.authorId = :author and g" + STANDS
                                + " where k.session.id = :session order by p.name, p.id",
                        Seat.class)
                .setParameter("session", session)
                .setParameter("author", note.authorId())
                .getResultList();
    }

    /** Those of a session whom one of them is not to be told of; all of them, where all of them read. */
    static NamesInGroup others(List<Seat> seats, @Nullable UUID reader) {
        List<String> others = seats.stream()
                .filter(seat -> !seat.client().equals(reader))
                .map(Seat::name)
                .toList();
        String own = seats.stream()
                .filter(seat -> seat.client().equals(reader))
                .map(Seat::name)
                .findFirst()
                .orElse("");
        return new NamesInGroup(others, own);
    }

    /**
     * The seats of the session that a note of the caller's is on; none where it is on none.
     *
     * @throws care.tandem.door.NotFound when it is not the caller's own
     */
    List<Seat> seatsOf(CurrentMember me, UUID note) {
        Note own = NoteQueries.one(entities.createQuery(
                        "select n from Note n where n.id = :note and n.authorId = :me and n" + STANDS, Note.class)
                .setParameter("note", note)
                .setParameter("me", me.getId()));
        UUID session = own.sessionId();
        return session == null ? List.of() : seatsWithNotes(own, session);
    }
}
