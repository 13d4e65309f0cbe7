package care.tandem.sessions;

import care.tandem.door.CurrentMember;
import care.tandem.door.NotFound;
import care.tandem.vault.SealedText;
import care.tandem.vault.Vault;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A client's own sessions, in one statement. */
@Dependent
class ComingSessions {

    private static final int MOST = 12;

    private static final String ROWS = "select new care.tandem.sessions.ComingSessions$Row(s.id, s.startsAt, s.endsAt, "
            + "t.name, s.kind, (select count(o.id) from SessionClient o where o.session = s), s.mode, s.place, s.cancelledAt, a.matters, a.since) from SessionClient c "
            + "join c.session s join Member t on t.id = s.therapistId "
            + "left join Agenda a on a.sessionId = s.id and a.clientId = c.clientId where c.clientId = :me ";

    /** A session of the client's, still sealed. */
    record Row(
            UUID id,
            Instant startsAt,
            Instant endsAt,
            String therapistName,
            SessionKind kind,
            Long clients,
            SessionMode mode,
            @Nullable SealedText place,
            @Nullable Instant cancelledAt,
            @Nullable SealedText matters,
            @Nullable SealedText since) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    Vault vault;

    /** Those that are not over and that the client did not call off, the next first. */
    List<ComingSession> of(CurrentMember me, Instant now) {
        return entities.createQuery(
                        ROWS + "and s.endsAt > :now and c.attendance <> care.tandem.sessions.Attendance.CANCELLED "
                                + "order by s.startsAt, s.id",
                        Row.class)
                .setParameter("me", me.getId())
                .setParameter("now", now)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> session(row, now))
                .toList();
    }

    ComingSession one(CurrentMember me, UUID session, Instant now) {
        return entities.createQuery(ROWS + "and s.id = :session", Row.class)
                .setParameter("me", me.getId())
                .setParameter("session", session)
                .getResultStream()
                .findFirst()
                .map(row -> session(row, now))
                .orElseThrow(NotFound::new);
    }

    private ComingSession session(Row row, Instant now) {
        return new ComingSession(
                row.id(),
                row.startsAt(),
                row.endsAt(),
                row.therapistName(),
                row.kind(),
                row.clients() > 1,
                row.mode(),
                Objects.requireNonNullElse(vault.openIfAny(SessionPlaces.place(row.id()), row.place()), ""),
                row.cancelledAt() != null,
                !row.startsAt().isAfter(now),
                row.matters() != null || row.since() != null);
    }
}
