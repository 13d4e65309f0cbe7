package care.tandem.sessions;

import care.tandem.door.CurrentMember;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sessions that are over and have no signed note of their therapist's yet, in one statement. */
@Dependent
class ToDoLines {

    /** A note that is owed. */
    record Row(
            UUID session,
            Instant startsAt,
            SessionKind kind,
            UUID client,
            String clientName,
            Long clients,
            @Nullable UUID note,
            @Nullable Enum<?> noteState,
            boolean current,
            Long all) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    SessionRecords records;

    private String select() {
        return "select new care.tandem.sessions.ToDoLines$Row(s.id, s.startsAt, s.kind, c.clientId, m.name, "
                + "(select count(o.id) from SessionClient o where o.session = s), n.id, " + records.state("n")
                + ", " + SessionLines.CURRENT + ", count(*) over ()) " + SessionLines.seats(records)
                + "where s.therapistId = :me and s.endsAt <= :now and s.cancelledAt is null "
                + "and c.attendance not in (care.tandem.sessions.Attendance.NO_SHOW, "
                + "care.tandem.sessions.Attendance.CANCELLED) and " + records.isOwed("n")
                + " order by s.startsAt, s.id, m.name, m.id";
    }

    ToDoPage page(CurrentMember me, int number, ZoneId zone) {
        List<Row> rows = entities.createQuery(select(), Row.class)
                .setParameter("me", me.getId())
                .setParameter("now", Instant.now())
                .setFirstResult(number * ToDoPage.SIZE)
                .setMaxResults(ToDoPage.SIZE)
                .getResultList();
        long all = rows.isEmpty() ? 0 : rows.get(0).all();
        LocalDate today = LocalDate.now(zone);
        return new ToDoPage(rows.stream().map(row -> line(row, today, zone)).toList(), number, all);
    }

    private static ToDoLine line(Row row, LocalDate today, ZoneId zone) {
        return new ToDoLine(
                row.session(),
                row.startsAt(),
                row.kind(),
                row.client(),
                row.clientName(),
                row.clients() > 1,
                row.note(),
                Attendee.state(row.noteState()),
                row.current(),
                ChronoUnit.DAYS.between(row.startsAt().atZone(zone).toLocalDate(), today));
    }
}
