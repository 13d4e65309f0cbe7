package care.tandem.doors;

import static care.tandem.doors.Person.CLIENT2;
import static care.tandem.doors.Person.FORMER;
import static care.tandem.doors.Person.THERAPIST2;
import static care.tandem.doors.Practice.ALDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.tandem.notes.Notes;
import care.tandem.sessions.CancelSession;
import care.tandem.sessions.MoveSession;
import care.tandem.sessions.PlanSession;
import care.tandem.sessions.Reach;
import care.tandem.sessions.Repeat;
import care.tandem.sessions.SessionLine;
import care.tandem.sessions.SessionTime;
import care.tandem.sessions.Sessions;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A therapist's calendar: what comes again and again, and what may not meet. */
@InServer
class CalendarTest {

    private static final ZoneId ZONE = ZoneId.of("Pacific/Auckland");
    private static final LocalDate TODAY = Writing.today();

    @Inject
    Sessions sessions;

    @Inject
    Notes notes;

    @Resource(lookup = "java:jboss/datasources/TandemDS")
    DataSource database;

    @PersistenceUnit(unitName = "portal-ejb.jar#tandem")
    EntityManagerFactory entities;

    @Test
    void hasAWholeYearOfTenOClocksAtOnce() {
        as(THERAPIST2);
        LocalDate first = TODAY.plusDays(40);
        UUID session = sessions.plan(Plans.weekly(first, 10, 52, CLIENT2));

        for (int week = 0; week < 52; week++) {
            LocalDate day = first.plusWeeks(week);
            assertThat(sessions.day(day))
                    .as("%s", day)
                    .filteredOn(SessionLine::recurring)
                    .extracting(line -> line.startsAt().atZone(ZONE).toLocalTime())
                    .contains(LocalTime.of(10, 0));
        }
        assertThat(sessions.open(session).everyWeeks()).isOne();
        assertThat(sessions.open(session).lastDay()).isEqualTo(first.plusWeeks(51));
    }

    @Test
    void movesOneOrAllAfterIt() {
        as(THERAPIST2);
        LocalDate first = TODAY.plusDays(3);
        UUID session = sessions.plan(Plans.weekly(first, 8, 4, FORMER));
        UUID second = at(first.plusWeeks(1), 8);

        sessions.move(moved(second, first.plusWeeks(1).plusDays(1), 9, Reach.FOLLOWING));

        assertThat(at(first, 8)).isEqualTo(session);
        assertThat(at(first.plusWeeks(1).plusDays(1), 9)).isEqualTo(second);
        UUID third = at(first.plusWeeks(2).plusDays(1), 9);
        assertThat(beginning(first.plusWeeks(3).plusDays(1), 9)).hasSize(1);
        assertThat(beginning(first.plusWeeks(2), 8)).isEmpty();
        assertThat(sessions.open(session).lastDay()).isEqualTo(first);
        assertThat(sessions.open(third).lastDay()).isEqualTo(first.plusWeeks(3).plusDays(1));

        sessions.move(moved(third, first.plusWeeks(2), 7, Reach.THIS));
        assertThat(at(first.plusWeeks(2), 7)).isEqualTo(third);
        assertThat(beginning(first.plusWeeks(3).plusDays(1), 9)).hasSize(1);
    }

    @Test
    void callsOffOneOrAllAfterIt() {
        as(THERAPIST2);
        LocalDate first = TODAY.plusDays(4);
        UUID session = sessions.plan(Plans.weekly(first, 6, 4, FORMER));
        sessions.cancel(new CancelSession(session, 0, Reach.THIS));
        assertThat(cancelled(first, 6)).isTrue();
        assertThat(cancelled(first.plusWeeks(1), 6)).isFalse();

        sessions.cancel(new CancelSession(at(first.plusWeeks(2), 6), 0, Reach.FOLLOWING));
        assertThat(cancelled(first.plusWeeks(1), 6)).isFalse();
        assertThat(cancelled(first.plusWeeks(2), 6)).isTrue();
        assertThat(cancelled(first.plusWeeks(3), 6)).isTrue();
    }

    @Test
    void leavesAloneWhatWasChangedByHandWhenTheRestMoves() {
        as(THERAPIST2);
        LocalDate first = TODAY.plusDays(5);
        UUID session = sessions.plan(Plans.weekly(first, 3, 4, FORMER));
        UUID byHand = at(first.plusWeeks(1), 3);
        sessions.move(moved(byHand, first.plusWeeks(1).plusDays(1), 4, Reach.THIS));
        assertThat(sessions.open(session).apart())
                .containsExactly(sessions.open(byHand).line().startsAt());

        sessions.move(moved(session, first, 2, Reach.FOLLOWING));
        assertThat(at(first.plusWeeks(1).plusDays(1), 4)).isEqualTo(byHand);
        assertThat(beginning(first.plusWeeks(2), 2)).hasSize(1);
        assertThat(beginning(first.plusWeeks(3), 2)).hasSize(1);

        UUID third = at(first.plusWeeks(2), 2);
        sessions.move(moved(third, first.plusWeeks(2), 2, Reach.THIS));
        assertThat(sessions.open(session).apart()).as("moved to where it is").hasSize(1);
        sessions.move(moved(third, first.plusWeeks(2), 1, Reach.THIS));
        assertThat(sessions.open(session).apart()).hasSize(2);
        sessions.cancel(new CancelSession(session, sessions.open(session).version(), Reach.FOLLOWING));
        assertThat(sessions.open(byHand).line().cancelled()).isFalse();
        assertThat(sessions.open(third).line().cancelled()).isFalse();
        assertThat(cancelled(first.plusWeeks(3), 2)).isTrue();
    }

    @Test
    void callsOffAlsoWhatWasChangedByHandWhereThatIsMeant() {
        as(THERAPIST2);
        LocalDate first = TODAY.plusDays(6);
        UUID session = sessions.plan(Plans.weekly(first, 3, 3, FORMER));
        UUID byHand = at(first.plusWeeks(1), 3);
        sessions.move(moved(byHand, first.plusWeeks(1).plusDays(1), 4, Reach.THIS));
        sessions.cancel(new CancelSession(session, 0, Reach.FOLLOWING, true));
        assertThat(sessions.open(byHand).line().cancelled()).isTrue();
    }

    @Test
    void leavesWhatIsPastAloneWhenTheRestIsCalledOff() {
        as(THERAPIST2);
        LocalDate first = TODAY.minusWeeks(2).minusDays(1);
        UUID session = sessions.plan(Plans.weekly(first, 5, 5, FORMER));
        sessions.cancel(new CancelSession(session, 0, Reach.FOLLOWING));
        assertThat(cancelled(first, 5)).isTrue();
        assertThat(cancelled(first.plusWeeks(1), 5)).isFalse();
        assertThat(cancelled(first.plusWeeks(2), 5)).isFalse();
        assertThat(cancelled(first.plusWeeks(3), 5)).isTrue();
    }

    @Test
    void doesNotBookTwiceUnlessItIsMeant() {
        as(THERAPIST2);
        LocalDate day = TODAY.plusDays(20);
        sessions.plan(on(day, "10:00", "11:00", false));
        assertThatThrownBy(() -> sessions.plan(on(day, "10:30", "11:30", false)))
                .hasMessage("refused.session.overlap");
        assertThatThrownBy(() -> sessions.plan(on(day, "09:00", "12:00", false)))
                .hasMessage("refused.session.overlap");
        UUID before = sessions.plan(on(day, "09:00", "10:00", false));
        UUID after = sessions.plan(on(day, "11:00", "12:00", false));
        UUID meant = sessions.plan(on(day, "10:30", "11:30", true));
        assertThat(sessions.day(day)).hasSize(4);

        sessions.cancel(new CancelSession(meant, 0, Reach.THIS));
        assertThatThrownBy(() -> sessions.move(moved(after, day, 9, Reach.THIS, false)))
                .hasMessage("refused.session.overlap");
        sessions.cancel(new CancelSession(before, 0, Reach.THIS));
        sessions.move(moved(after, day, 9, Reach.THIS, false));
    }

    @Test
    void saysOnHowManyDaysASeriesMeetsOthers() {
        as(THERAPIST2);
        LocalDate day = TODAY.plusDays(29);
        sessions.plan(Plans.weekly(day, 18, 3, CLIENT2));
        PlanSession again = Plans.weekly(day.minusWeeks(1), 18, 6, FORMER);
        PlanSession unmeant = Plans.of(again, again.time(), again.repeat(), false);
        assertThatThrownBy(() -> sessions.plan(unmeant))
                .hasMessage("refused.session.overlaps")
                .extracting("arguments")
                .isEqualTo(List.of(day, 3));
        assertThat(sessions.day(day.minusWeeks(1))).isEmpty();
    }

    private MoveSession moved(UUID session, LocalDate day, int hour, Reach reach) {
        return moved(session, day, hour, reach, true);
    }

    private MoveSession moved(UUID session, LocalDate day, int hour, Reach reach, boolean overlapping) {
        return Plans.moved(session, sessions.open(session).version(), day, hour, reach, overlapping);
    }

    private static PlanSession on(LocalDate day, String start, String end, boolean overlapping) {
        SessionTime time = new SessionTime(day, LocalTime.parse(start), LocalTime.parse(end));
        return Plans.of(Plans.morning(day, CLIENT2.of(ALDER)), time, Repeat.ONCE, overlapping);
    }

    /** The caller's session that begins then. */
    private UUID at(LocalDate day, int hour) {
        List<UUID> then = beginning(day, hour);
        assertThat(then).as("on %s at %s", day, hour).hasSize(1);
        return then.get(0);
    }

    private List<UUID> beginning(LocalDate day, int hour) {
        return sessions.day(day).stream()
                .filter(line -> line.startsAt().atZone(ZONE).getHour() == hour)
                .map(SessionLine::id)
                .toList();
    }

    private boolean cancelled(LocalDate day, int hour) {
        return sessions.open(at(day, hour)).line().cancelled();
    }

    private static Writing writing(Practice practice) {
        return Writing.in(practice);
    }

    private static void as(Person person) {
        writing(ALDER).enter(person);
    }
}
