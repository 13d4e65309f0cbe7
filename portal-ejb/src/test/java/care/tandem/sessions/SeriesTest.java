package care.tandem.sessions;

import static care.tandem.sessions.Trial.ZONE;
import static care.tandem.sessions.Trial.arranged;
import static care.tandem.sessions.Trial.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SeriesTest {

    /** A Tuesday, three weeks before the clocks go forward. */
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 10);

    @Test
    void comesOnceWhenItDoesNotComeAgain() {
        assertThat(Repeat.ONCE.days(FIRST)).containsExactly(FIRST);
        assertThat(Repeat.ONCE.isOnce()).isTrue();
    }

    @Test
    void comesAsOftenAsWasSaidOnTheSameWeekday() {
        List<LocalDate> days = new Repeat(2, null, 4).days(FIRST);
        assertThat(days).containsExactly(FIRST, FIRST.plusWeeks(2), FIRST.plusWeeks(4), FIRST.plusWeeks(6));
        assertThat(days).extracting(LocalDate::getDayOfWeek).containsOnly(DayOfWeek.TUESDAY);
    }

    @Test
    void comesUntilADayThatBelongsToIt() {
        assertThat(new Repeat(1, FIRST.plusWeeks(2), 0).days(FIRST)).hasSize(3);
        assertThat(new Repeat(1, FIRST.plusWeeks(2).minusDays(1), 0).days(FIRST))
                .hasSize(2);
    }

    @Test
    void endsWithWhatComesFirst() {
        assertThat(new Repeat(1, FIRST.plusWeeks(9), 3).days(FIRST)).hasSize(3);
        assertThat(new Repeat(1, FIRST.plusWeeks(1), 9).days(FIRST)).hasSize(2);
    }

    @Test
    void hasFiftyTwoSessionsAtMost() {
        assertThat(new Repeat(1, null, 52).days(FIRST)).hasSize(52);
        assertThat(new Repeat(1, FIRST.plusWeeks(51), 0).days(FIRST)).hasSize(52);
        assertRefused("times", "refused.series.times", () -> new Repeat(1, null, 53).days(FIRST));
        assertRefused("until", "refused.series.until.late", () -> new Repeat(1, FIRST.plusWeeks(52), 0).days(FIRST));
    }

    @Test
    void hasTwoSessionsAtLeast() {
        assertRefused("times", "refused.series.times", () -> new Repeat(1, null, 1).days(FIRST));
        assertRefused("times", "refused.series.times", () -> new Repeat(1, null, -3).days(FIRST));
        assertRefused("until", "refused.series.until.early", () -> new Repeat(2, FIRST.plusWeeks(1), 0).days(FIRST));
        assertRefused("until", "refused.series.until.early", () -> new Repeat(1, FIRST.minusDays(1), 4).days(FIRST));
    }

    @Test
    void comesEveryTwelveWeeksAtTheRarest() {
        assertThat(new Repeat(12, null, 2).days(FIRST)).hasSize(2);
        assertRefused("everyWeeks", "refused.series.weeks", () -> new Repeat(13, null, 2).days(FIRST));
        assertRefused("everyWeeks", "refused.series.weeks", () -> new Repeat(-1, null, 2).days(FIRST));
    }

    @Test
    void saysWhenItEnds() {
        assertRefused("times", "refused.series.end", () -> new Repeat(1, null, 0).days(FIRST));
    }

    @Test
    void staysAtTenWhenTheClocksGoForward() {
        Arrangement first = arranged(FIRST, "10:00", "10:50");
        assertThat(new Repeat(1, null, 5).days(FIRST))
                .extracting(day -> new Session(
                                UUID.randomUUID(),
                                SessionKind.INDIVIDUAL,
                                Set.of(Trial.DANIEL),
                                null,
                                first.on(day),
                                Trial.VAULT)
                        .startsAt()
                        .atZone(ZONE)
                        .toLocalTime())
                .containsOnly(LocalTime.of(10, 0));
        assertThat(first.on(FIRST.plusWeeks(3)).hours().startsAt(ZONE)).isEqualTo("2026-03-31T08:00:00Z");
        assertThat(first.hours().startsAt(ZONE)).isEqualTo("2026-03-10T09:00:00Z");
    }

    @Test
    void isAnHourLaterOnTheOneDayOnWhichItsTimeIsNotOnTheClock() {
        LocalDate sunday = LocalDate.of(2026, 3, 22);
        Hours early = arranged(sunday, "02:30", "03:20").hours();
        Hours skipped = early.on(sunday.plusWeeks(1));

        assertThat(skipped.startsAt(ZONE).atZone(ZONE).toLocalTime()).isEqualTo(LocalTime.of(3, 30));
        assertThat(skipped.endsAt(ZONE).atZone(ZONE).toLocalTime()).isEqualTo(LocalTime.of(4, 20));
    }

    @Test
    void goesOnByAnotherRuleFromWhereItMoves() {
        SessionSeries rule = series();
        LocalDate third = FIRST.plusWeeks(2);
        SessionSeries next = rule.movedFrom(
                third, arranged(third.plusDays(2), "16:00", "17:00").hours());
        rule.endedBefore(third);

        assertThat(rule.lastDay()).isEqualTo(FIRST.plusWeeks(1));
        assertThat(next.firstDay()).isEqualTo(third.plusDays(2));
        assertThat(next.lastDay()).isEqualTo(FIRST.plusWeeks(4).plusDays(2));
        assertThat(next.everyWeeks()).isOne();
    }

    @Test
    void goesOnForAnotherTherapistOnItsNextDay() {
        SessionSeries rule = series();
        SessionSeries next = rule.handedTo(UUID.randomUUID(), FIRST.plusWeeks(1).plusDays(1));

        assertThat(rule.lastDay()).isEqualTo(FIRST.plusWeeks(1));
        assertThat(next.firstDay()).isEqualTo(FIRST.plusWeeks(2));
        assertThat(next.lastDay()).isEqualTo(FIRST.plusWeeks(4));
        assertThat(next.everyWeeks()).isOne();
    }

    @Test
    void endsOnItsFirstDayWhenNothingIsLeftOfIt() {
        SessionSeries rule = series();
        rule.endedBefore(FIRST);
        assertThat(rule.lastDay()).isEqualTo(FIRST);
    }

    private static SessionSeries series() {
        return new SessionSeries(
                UUID.randomUUID(), 1, arranged(FIRST, "10:00", "10:50").hours(), FIRST.plusWeeks(4));
    }
}
