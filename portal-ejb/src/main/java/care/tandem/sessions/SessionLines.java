package care.tandem.sessions;

import care.tandem.door.CurrentMember;
import care.tandem.door.NotFound;
import care.tandem.people.Ties;
import care.tandem.vault.SealedText;
import care.tandem.vault.Vault;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A therapist's own sessions with their clients, notes and agendas, in one statement. */
@Dependent
class SessionLines {

    /** Whether the therapist works with the client now. */
    static final String CURRENT = "case when " + Ties.worksWith(":me", "c.clientId") + " then true else false end";

    private static final String SEATS = "from Session s join s.clients c join Member m on m.id = c.clientId ";

    /** One client of one session, still sealed. */
    record Row(
            UUID id,
            long version,
            Instant startsAt,
            Instant endsAt,
            SessionKind kind,
            SessionMode mode,
            @Nullable SealedText place,
            @Nullable UUID series,
            @Nullable Instant cancelledAt,
            UUID client,
            String clientName,
            Attendance attendance,
            @Nullable UUID note,
            @Nullable Enum<?> noteState,
            @Nullable UUID agenda,
            @Nullable SealedText matters,
            @Nullable SealedText since,
            @Nullable UUID groupNote,
            @Nullable Enum<?> groupState,
            boolean current) {}

    /** A session with what does not stand in its line. */
    record Opened(SessionLine line, long version, @Nullable UUID series) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    SessionRecords records;

    @Inject
    Vault vault;

    /** Sessions {@code s}, each client's seat {@code c} and name {@code m.name}, and the record {@code n} on that client. */
    static String seats(SessionRecords records) {
        return SEATS + records.ofClient("n", "s.id", "c.clientId", "s.therapistId");
    }

    private String select() {
        return "select new care.tandem.sessions.SessionLines$Row(s.id, s.version, s.startsAt, s.endsAt, s.kind, s.mode, "
                + "s.place, s.seriesId, s.cancelledAt, c.clientId, m.name, c.attendance, n.id, " + records.state("n")
                + ", a.id, a.matters, a.since, g.id, " + records.state("g") + ", " + CURRENT + ") " + seats(records)
                + records.ofGroup("g", "s.id", "s.therapistId")
                + "left join Agenda a on a.sessionId = s.id and a.clientId = c.clientId where s.therapistId = :me ";
    }

    private String order() {
        return " order by s.startsAt, s.id, m.name, m.id, " + records.latest("n");
    }

    /** The therapist's sessions that begin from one moment on and before another, in their order. */
    List<SessionLine> between(CurrentMember me, Instant from, Instant until) {
        List<Row> rows = entities.createQuery(
                        select() + "and s.startsAt >= :from and s.startsAt < :until" + order(), Row.class)
                .setParameter("me", me.getId())
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
        return lines(rows);
    }

    private List<SessionLine> lines(List<Row> rows) {
        Map<UUID, List<Row>> bySession = new LinkedHashMap<>();
        rows.forEach(row ->
                bySession.computeIfAbsent(row.id(), id -> new ArrayList<>()).add(row));
        return bySession.values().stream().map(this::line).toList();
    }

    /** The therapist's last session with a client that is over, and the next that is not, in their order. */
    List<SessionLine> around(CurrentMember me, UUID client, Instant now) {
        return lines(entities.createQuery(
                        select() + "and s.id in (" + nearest("<= :now", "desc") + ", " + nearest("> :now", "asc") + ")"
                                + order(),
                        Row.class)
                .setParameter("me", me.getId())
                .setParameter("client", client)
                .setParameter("now", now)
                .getResultList());
    }

    private static String nearest(String end, String order) {
        return "(select x.id from Session x join x.clients k where x.therapistId = :me and k.clientId = :client "
                + "and x.cancelledAt is null and k.attendance <> care.tandem.sessions.Attendance.CANCELLED "
                + "and x.endsAt " + end + " order by x.startsAt " + order + ", x.id limit 1)";
    }

    /** One of the therapist's sessions. */
    Opened one(CurrentMember me, UUID session) {
        List<Row> rows = entities.createQuery(select() + "and s.id = :session" + order(), Row.class)
                .setParameter("me", me.getId())
                .setParameter("session", session)
                .getResultList();
        if (rows.isEmpty()) {
            throw new NotFound();
        }
        return new Opened(line(rows), rows.get(0).version(), rows.get(0).series());
    }

    private SessionLine line(List<Row> seats) {
        Row row = seats.get(0);
        Map<UUID, Attendee> attendees = new LinkedHashMap<>();
        seats.forEach(seat -> attendees.putIfAbsent(seat.client(), attendee(seat)));
        return new SessionLine(
                row.id(),
                row.startsAt(),
                row.endsAt(),
                row.kind(),
                row.mode(),
                Objects.requireNonNullElse(vault.openIfAny(SessionPlaces.place(row.id()), row.place()), ""),
                row.series() != null,
                row.cancelledAt() != null,
                List.copyOf(attendees.values()),
                row.groupNote(),
                Attendee.state(row.groupState()));
    }

    private Attendee attendee(Row row) {
        UUID agenda = row.agenda();
        return new Attendee(
                row.client(),
                row.clientName(),
                row.attendance(),
                row.note(),
                Attendee.state(row.noteState()),
                agenda == null ? null : vault.openIfAny(SessionPlaces.matters(agenda), row.matters()),
                agenda == null ? null : vault.openIfAny(SessionPlaces.since(agenda), row.since()),
                row.current());
    }
}
