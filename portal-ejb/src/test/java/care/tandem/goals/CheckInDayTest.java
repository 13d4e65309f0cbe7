package care.tandem.goals;

import static care.tandem.goals.Trial.TODAY;
import static care.tandem.goals.Trial.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CheckInDayTest {

    @Test
    void isTodayOrADayOfTheLastYear() {
        assertThat(CheckInDay.required(TODAY, TODAY)).isEqualTo(TODAY);
        assertThat(CheckInDay.required(TODAY.minusYears(1), TODAY)).isEqualTo("2025-03-14");
    }

    @Test
    void isNoDayToCome() {
        assertRefused("onDay", "refused.checkIn.future", () -> CheckInDay.required(TODAY.plusDays(1), TODAY));
    }

    @Test
    void isNoDayLongAgo() {
        assertRefused(
                "onDay",
                "refused.checkIn.longAgo",
                () -> CheckInDay.required(TODAY.minusYears(1).minusDays(1), TODAY));
    }

    @Test
    void isNeeded() {
        assertRefused("onDay", "refused.missing", () -> CheckInDay.required(null, TODAY));
    }
}
