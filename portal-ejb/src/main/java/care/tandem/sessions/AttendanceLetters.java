package care.tandem.sessions;

import static care.tandem.door.Role.THERAPIST;

import care.tandem.door.Allowed;
import care.tandem.door.CurrentClinic;
import care.tandem.door.CurrentMember;
import care.tandem.door.NotFound;
import care.tandem.door.Refused;
import care.tandem.people.Ties;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Letters that say when a client came, which they show to somebody outside. No clinical word stands in them. */
@Stateless
public class AttendanceLetters {

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentMember me;

    @Inject
    CurrentClinic clinic;

    /**
     * The sessions of this clinic that a client of the caller's came to, in time or late, from one day to another by the
     * clinic's clock.
     *
     * @throws NotFound when the caller does not work with that client now
     * @throws Refused at {@code from} or {@code to}: {@code refused.missing}; at {@code to} {@code refused.letter.ahead}
     *     after today, {@code refused.letter.order} before the first day; at {@code from} {@code refused.letter.long} for
     *     more than ten years
     */
    @Allowed(THERAPIST)
    public AttendanceLetter write(WriteAttendanceLetter command) {
        String name = nameOf(command.client());
        ZoneId zone = clinic.getZone();
        LocalDate first = command.firstOf(LocalDate.now(zone));
        LocalDate last = command.last();
        List<AttendanceLetter.Came> sessions = entities.createQuery(
                        "select new care.tandem.sessions.AttendanceLetter$Came(s.startsAt, s.endsAt) from Session s "
                                + "join s.clients c where c.clientId = :client and s.cancelledAt is null "
                                + "and c.attendance in (care.tandem.sessions.Attendance.ATTENDED, "
                                + "care.tandem.sessions.Attendance.LATE) and s.startsAt >= :from and s.startsAt < :until "
                                + "order by s.startsAt, s.id",
                        AttendanceLetter.Came.class)
                .setParameter("client", command.client())
                .setParameter("from", first.atStartOfDay(zone).toInstant())
                .setParameter("until", last.plusDays(1).atStartOfDay(zone).toInstant())
                .getResultList();
        return new AttendanceLetter(command.client(), name, first, last, sessions);
    }

    private String nameOf(UUID client) {
        return entities.createQuery(
                        "select m.name from Member m where m.id = :client and " + Ties.worksWith(":me", "m.id"),
                        String.class)
                .setParameter("client", client)
                .setParameter("me", me.getId())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
