package care.tandem.doors;

import static care.tandem.doors.Practice.ALDER;

import care.tandem.sessions.MoveSession;
import care.tandem.sessions.PlanSession;
import care.tandem.sessions.Reach;
import care.tandem.sessions.Repeat;
import care.tandem.sessions.SessionMode;
import care.tandem.sessions.SessionTime;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.UUID;

/** Plans for sessions in the first of the practices, as a door takes them. They mean it when they meet others. */
final class Plans {

    private Plans() {}

    /** A morning so many days ago. */
    static PlanSession past(int daysAgo, Person... clients) {
        return Writing.plan(Writing.today().minusDays(daysAgo), ids(clients));
    }

    /** So many sessions, one a week. */
    static PlanSession weekly(LocalDate first, int hour, int times, Person... clients) {
        return of(Writing.plan(first, ids(clients)), time(first, hour), new Repeat(1, null, times), true);
    }

    /** As {@link #weekly}, in another practice. */
    static PlanSession weeklyIn(Practice practice, LocalDate first, int hour, int times, Person client) {
        PlanSession plan = Writing.plan(first, client.of(practice));
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
