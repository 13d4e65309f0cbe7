package care.tandem.goals;

import care.tandem.door.Given;
import care.tandem.door.Refused;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day a rating is about: today, or a day of the last year. */
final class CheckInDay {

    private CheckInDay() {}

    /** @throws Refused at {@code onDay} */
    static LocalDate required(@Nullable LocalDate day, LocalDate today) {
        LocalDate given = Given.required("onDay", day);
        if (given.isAfter(today)) {
            throw new Refused("onDay", "refused.checkIn.future");
        }
        if (given.isBefore(today.minusYears(1))) {
            throw new Refused("onDay", "refused.checkIn.longAgo");
        }
        return given;
    }
}
