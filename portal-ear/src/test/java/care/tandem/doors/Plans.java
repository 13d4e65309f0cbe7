package care.tandem.doors;

import static care.tandem.doors.Practice.ALDER;

import care.tandem.sessions.MoveSession;
import care.tandem.sessions.PlanSession;
import care.tandem.sessions.Reach;
import care.tandem.sessions.Repeat;
import care.tandem.sessions.SessionKind;
import care.tandem.sessions.SessionMode;
import care.tandem.sessions.SessionTime;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;

/** Plans for sessions in the first of the practices, as a door takes them. They mean it when they meet others. */
final class Plans {

    private Plans() {}

    /** A session in the morning with these clients, whatever else there is then. */
    static PlanSession morning(LocalDate day, UUID... clients) {
        SessionKind kind = clients.length > 1 ? SessionKind.GROUP : SessionKind.INDIVIDUAL;
        SessionTime time = new SessionTime(day, LocalTime.of(10, 0), LocalTime.of(10, 50));
        return new PlanSession(Set.of(clients), kind, time, SessionMode.IN_PERSON, "Room 2", Repeat.ONCE, true);
    }

    /** A morning so many days ago. */
    static PlanSession past(int daysAgo, Person... clients) {
        return morning(Writing.today().minusDays(daysAgo), ids(clients));
    }

    /** So many sessions, one a week. */
    static PlanSession weekly(LocalDate first, int hour, int times, Person... clients) {
        return of(morning(first, ids(clients)), time(first, hour), new Repeat(1, null, times), true);
    }

    /** As {@link #weekly}, in another practice. */
    static PlanSession weeklyIn(Practice practice, LocalDate first, int hour, int times, Person client) {
        PlanSession plan = morning(first, client.of(practice));
        return of(plan, time(first, hour), new Repeat(1, null, times), true);
    }

    /** The same, whether it is meant where there is another session then. */
    static PlanSession of(PlanSession plan, SessionTime time, Repeat repeat, boolean overlapping) {
        return new PlanSession(plan.clients(), plan.kind(), time, plan.mode(), plan.place(), repeat, overlapping);
    }

    /** Fifty minutes from an hour on. */
    static SessionTime time(LocalDate day, int hour) {
        return new SessionTime(day, LocalTime.of(hour, 0), LocalTime.of(hour, 50));
    }

    static MoveSession moved(UUID session, long version, LocalDate day, int hour, Reach reach, boolean overlapping) {
        return new MoveSession(
                session, version, time(day, hour), SessionMode.VIDEO, "https://call.example/1", reach, overlapping);
    }

    private static UUID[] ids(Person... people) {
        return Arrays.stream(people).map(person -> person.of(ALDER)).toArray(UUID[]::new);
    }
}
