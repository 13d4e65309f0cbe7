package care.tandem.notes;

import care.tandem.door.Given;
import care.tandem.door.Refused;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day of the session that a note is about: today, or a day before. */
final class SessionDay {

    private SessionDay() {}

    /** @throws Refused at {@code sessionDay} */
    static LocalDate required(@Nullable LocalDate day, LocalDate today) {
        LocalDate given = Given.required("sessionDay", day);
        if (given.isAfter(today)) {
            throw new Refused("sessionDay", "refused.note.day.future");
        }
        return given;
    }
}
