package care.tandem.sessions;

import care.tandem.door.Given;
import care.tandem.door.Refused;
import care.tandem.writing.Wording;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** When, how and where people meet, once it makes sense. */
record Arrangement(Hours hours, ZoneId zone, SessionMode mode, String place) {

    private static final int PLACE = 300;

    /** @throws care.tandem.door.Refused at {@code day}, {@code start}, {@code end}, {@code mode} or {@code place} */
    static Arrangement asked(
            SessionTime time, @Nullable SessionMode mode, @Nullable String place, LocalDate today, ZoneId zone) {
        Refused.together(() -> Hours.asked(time, today, zone), () -> requirePlace(mode, place));
        return new Arrangement(
                Hours.asked(time, today, zone),
                zone,
                Given.required("mode", mode),
                Wording.optional("place", place, PLACE));
    }

    /** @throws care.tandem.door.Refused at {@code mode} or {@code place} */
    static void requirePlace(@Nullable SessionMode mode, @Nullable String place) {
        Refused.together(() -> Given.required("mode", mode), () -> Wording.optional("place", place, PLACE));
    }

    /** The same on another day. */
    Arrangement on(LocalDate day) {
        return new Arrangement(hours.on(day), zone, mode, place);
    }
}
