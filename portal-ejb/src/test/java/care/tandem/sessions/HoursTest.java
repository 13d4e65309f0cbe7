package care.tandem.sessions;

import static care.tandem.sessions.Trial.TODAY;
import static care.tandem.sessions.Trial.ZONE;
import static care.tandem.sessions.Trial.arranged;
import static care.tandem.sessions.Trial.assertRefused;
import static care.tandem.sessions.Trial.time;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class HoursTest {

    private static final LocalDate CLOCKS_GO_FORWARD = LocalDate.of(2026, 3, 29);
    private static final LocalDate CLOCKS_GO_BACK = LocalDate.of(2026, 10, 25);

    @Test
    void endAfterTheyBegin() {
        assertRefused("end", "refused.session.end.before", () -> arranged(TODAY, "10:00", "10:00"));
        assertRefused("end", "refused.session.end.before", () -> arranged(TODAY, "10:00", "09:00"));
        arranged(TODAY, "10:00", "10:01");
    }

    @Test
    void lastTwelveHoursAtMost() {
        arranged(TODAY, "08:00", "20:00");
        assertRefused("end", "refused.session.end.long", () -> arranged(TODAY, "08:00", "20:01"));
    }

    @Test
    void lastFiftyMinutesWhereNoEndIsSaid() {
        Hours hours = Hours.asked(new SessionTime(TODAY, LocalTime.of(9, 0), null), TODAY, ZONE);
        assertThat(hours.end()).isEqualTo(LocalTime.of(9, 50));
    }

    @Test
    void haveADayAndAStart() {
        assertRefused(
                "day", "refused.missing", () -> Hours.asked(new SessionTime(null, LocalTime.NOON, null), TODAY, ZONE));
        assertRefused("start", "refused.missing", () -> Hours.asked(new SessionTime(TODAY, null, null), TODAY, ZONE));
    }

    @Test
    void areWithinTwoYears() {
        arranged(TODAY.plusYears(2), "10:00", "11:00");
        arranged(TODAY.minusYears(2), "10:00", "11:00");
        assertRefused(
                "day",
                "refused.session.day.far",
                () -> arranged(TODAY.plusYears(2).plusDays(1), "10:00", "11:00"));
        assertRefused(
                "day",
                "refused.session.day.far",
                () -> arranged(TODAY.minusYears(2).minusDays(1), "10:00", "11:00"));
    }

    @Test
    void areThereOnTheClock() {
        assertRefused("start", "refused.session.start.none", () -> arranged(CLOCKS_GO_FORWARD, "02:30", "03:30"));
        arranged(CLOCKS_GO_FORWARD, "03:00", "03:50");
    }

    @Test
    void lastAsLongAsAskedForWhenTheClocksGoForwardMeanwhile() {
        Hours hours = Hours.asked(time(CLOCKS_GO_FORWARD, "01:30", "02:30"), TODAY, ZONE);
        assertThat(Duration.between(hours.startsAt(ZONE), hours.endsAt(ZONE))).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void areTheEarlierOfTwoWhenTheClocksGoBack() {
        Hours hours = Hours.asked(time(CLOCKS_GO_BACK, "02:30", "03:30"), TODAY, ZONE);
        assertThat(hours.startsAt(ZONE)).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
        assertThat(hours.endsAt(ZONE)).isEqualTo(Instant.parse("2026-10-25T01:30:00Z"));
    }

    @Test
    void sayWhereAndHow() {
        assertRefused(
                "mode",
                "refused.missing",
                () -> Arrangement.asked(time(TODAY, "10:00", "11:00"), null, "", TODAY, ZONE));
        assertRefused(
                "place",
                "refused.text.tooLong",
                () -> Arrangement.asked(
                        time(TODAY, "10:00", "11:00"), SessionMode.PHONE, "1".repeat(301), TODAY, ZONE));
    }
}
