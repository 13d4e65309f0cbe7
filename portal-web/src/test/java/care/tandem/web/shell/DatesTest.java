package care.tandem.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import care.tandem.door.CrisisContact;
import care.tandem.door.CurrentClinic;
import care.tandem.door.CurrentMember;
import care.tandem.door.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How times are said: by the clinic's clock, by the reader's too, and without a doubt when clocks change. */
class DatesTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Instant MARCH = Instant.parse("2026-03-03T10:00:00Z");

    @Test
    void saysTheOffsetsOfTheDoubledHour() {
        Dates dates = read("Europe/London");
        assertThat(dates.hours(Instant.parse("2026-10-25T00:30:00Z"), Instant.parse("2026-10-25T01:20:00Z")))
                .isEqualTo("01:30 (GMT+1) – 01:20 (GMT)");
        assertThat(dates.time(Instant.parse("2026-10-25T01:20:00Z"))).isEqualTo("01:20 (GMT)");
        assertThat(dates.stamp(Instant.parse("2026-10-25T00:20:00Z"))).isEqualTo("25 October 2026, 01:20 (GMT+1)");
    }

    @Test
    void saysTheOffsetsAlsoWhereAnHourIsLeftOut() {
        assertThat(read("Europe/London")
                        .hours(Instant.parse("2026-03-29T00:30:00Z"), Instant.parse("2026-03-29T01:20:00Z")))
                .isEqualTo("00:30 (GMT) – 02:20 (GMT+1)");
    }

    @Test
    void saysOneTimeWhereBothClocksShowTheSame() {
        assertThat(read("Europe/London").time(MARCH)).isEqualTo("10:00");
        assertThat(read("Europe/Lisbon").hours(MARCH, MARCH.plusSeconds(3000))).isEqualTo("10:00 – 10:50");
    }

    @Test
    void saysBothTimesToAReaderInAnotherZone() {
        Dates dates = read("America/New_York");
        assertThat(dates.time(MARCH)).isEqualTo("10:00 (05:00 your time)");
        assertThat(dates.hours(MARCH, MARCH.plusSeconds(3000))).isEqualTo("10:00 – 10:50 (05:00 – 05:50 your time)");
        assertThat(dates.clinicTime(MARCH)).isEqualTo("10:00");
        assertThat(dates.stamp(MARCH)).isEqualTo("3 March 2026, 10:00 (3 March 2026, 05:00 your time)");
        assertThat(dates.dayOf(Instant.parse("2026-03-03T02:00:00Z"))).isEqualTo(LocalDate.of(2026, 3, 3));
    }

    @Test
    void saysTheReadersDayWhereItIsAnother() {
        Instant evening = LocalDateTime.now(LONDON)
                .plusDays(40)
                .withHour(23)
                .withMinute(0)
                .atZone(LONDON)
                .toInstant();
        Dates dates = read("Asia/Tokyo");
        LocalDate there = evening.atZone(LONDON).toLocalDate();
        assertThat(dates.moment(evening))
                .startsWith(dates.weekday(there) + ", 23:00 (" + dates.weekday(there.plusDays(1)));
    }

    @Test
    void countsAClientsTodayWhereTheyAre() {
        Dates dates = read("Pacific/Kiritimati");
        assertThat(dates.day(LocalDate.now(ZoneId.of("Pacific/Kiritimati")))).isEqualTo("today");
        assertThat(dates.clinicToday()).isEqualTo(LocalDate.now(LONDON));
    }

    private static Dates read(String zone) {
        Preferences preferences = new Preferences() {
            @Override
            public Locale getLocale() {
                return Locale.ENGLISH;
            }
        };
        Dates dates = new Dates();
        dates.preferences = preferences;
        dates.texts = new Texts();
        dates.texts.preferences = preferences;
        dates.clinic = new CurrentClinic();
        dates.clinic.entered(UUID.randomUUID(), "riverside", "Riverside", LONDON, CrisisContact.NONE);
        dates.me = new CurrentMember();
        dates.me.knownAs(UUID.randomUUID(), "Miriam", Set.of(Role.THERAPIST), ZoneId.of(zone));
        return dates;
    }
}
