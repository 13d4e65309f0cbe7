package care.tandem.sessions;

import care.tandem.door.CurrentMember;
import care.tandem.door.NotFound;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Fetches sessions to change them, always among those that the member holds, or as a client has a seat in. */
@Dependent
class SessionQueries {

    /** From when until when somebody is taken, or wants to be: then there is no session yet. */
    record Taken(@Nullable UUID session, Instant startsAt, Instant endsAt) {

        static Taken by(Session session) {
            return new Taken(session.id(), session.startsAt(), session.endsAt());
        }

        boolean meets(Taken other) {
            return startsAt.isBefore(other.endsAt) && endsAt.isAfter(other.startsAt);
        }
    }

    @PersistenceContext
    EntityManager entities;

    /** A session of the therapist's own, held until the end of the call. */
    Session heldBy(CurrentMember me, UUID session) {
        return entities.createQuery(
                        "select s from Session s where s.id = :session and s.therapistId = :me", Session.class)
                .setParameter("session", session)
                .setParameter("me", me.getId())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The sessions of the same series after this one that are still to come, with their clients, in their order. */
    List<Session> after(Session session, Instant now) {
        return entities.createQuery(
                        "select s from Session s join fetch s.clients where s.seriesId = :series and s.id <> :session "
                                + "and s.startsAt > :start and s.startsAt > :now and s.cancelledAt is null "
                                + "order by s.startsAt, s.id",
                        Session.class)
                .setParameter("series", session.seriesId())
                .setParameter("session", session.id())
                .setParameter("start", session.startsAt())
                .setParameter("now", now)
                .getResultList();
    }

    /** When the therapist is taken between these moments. */
    List<Taken> takenBetween(CurrentMember me, Instant from, Instant until) {
        return entities.createQuery(
                        "select new care.tandem.sessions.SessionQueries$Taken(s.id, s.startsAt, s.endsAt) "
                                + "from Session s where s.therapistId = :me and s.cancelledAt is null "
                                + "and s.startsAt < :until and s.endsAt > :from order by s.startsAt",
                        Taken.class)
                .setParameter("me", me.getId())
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }

    SessionSeries series(UUID series) {
        return Optional.ofNullable(entities.find(SessionSeries.class, series)).orElseThrow(NotFound::new);
    }

    /** The rule of a series, and what is still to come of it that does not keep to it. */
    record Rest(SessionSeries rule, List<Instant> apart) {}

    /** Of the sessions after a moment of its. */
    Rest restOf(UUID series, Instant start, Instant now) {
        List<Object[]> rows = entities.createQuery(
                        "select r, s.startsAt from SessionSeries r left join Session s on s.seriesId = r.id "
                                + "and s.apart = true and s.cancelledAt is null and s.startsAt > :start "
                                + "and s.startsAt > :now where r.id = :series order by s.startsAt",
                        Object[].class)
                .setParameter("series", series)
                .setParameter("start", start)
                .setParameter("now", now)
                .getResultList();
        return new Rest(
                (SessionSeries) rows.get(0)[0],
                rows.stream()
                        .map(row -> (Instant) row[1])
                        .filter(Objects::nonNull)
                        .toList());
    }

    /** A session that the client has a seat in, both held until the end of the call. */
    Session attendedBy(CurrentMember me, UUID session) {
        return entities.createQuery(
                        "select s from Session s join s.clients c where s.id = :session and c.clientId = :me",
                        Session.class)
                .setParameter("session", session)
                .setParameter("me", me.getId())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** What the client sent in for a session. */
    Optional<Agenda> agendaOf(UUID client, UUID session) {
        return entities.createQuery(
                        "select a from Agenda a where a.sessionId = :session and a.clientId = :client", Agenda.class)
                .setParameter("session", session)
                .setParameter("client", client)
                .getResultStream()
                .findFirst();
    }

    void keep(Object entity) {
        entities.persist(entity);
    }
}
