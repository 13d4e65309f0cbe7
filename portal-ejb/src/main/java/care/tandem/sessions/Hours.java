package care.tandem.sessions;

import care.tandem.door.Given;
import care.tandem.door.Refused;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** From when until when, as the clinic's clock says it. */
record Hours(LocalDate day, LocalTime start, LocalTime end) {

    private static final Duration USUAL_LENGTH = Duration.ofMinutes(50);
    private static final Duration LONGEST = Duration.ofHours(12);

    /** Farther from today than so many years is a slip of the pen. */
    private static final int YEARS = 2;

    /**
     * What somebody asked for, once it makes sense.
     *
     * @throws Refused at {@code day}, {@code start} or {@code end}
     */
    static Hours asked(SessionTime time, LocalDate today, ZoneId zone) {
        Refused.together(() -> near(time.day(), today), () -> length(time.start(), time.end()));
        LocalDate day = near(time.day(), today);
        LocalTime start = Given.required("start", time.start());
        if (zone.getRules().getValidOffsets(LocalDateTime.of(day, start)).isEmpty()) {
            throw new Refused("start", "refused.session.start.none");
        }
        return new Hours(day, start, start.plus(length(start, time.end())));
    }

    private static LocalDate near(@Nullable LocalDate day, LocalDate today) {
        LocalDate given = Given.required("day", day);
        if (given.isBefore(today.minusYears(YEARS)) || given.isAfter(today.plusYears(YEARS))) {
            throw new Refused("day", "refused.session.day.far", YEARS);
        }
        return given;
    }

    private static Duration length(@Nullable LocalTime start, @Nullable LocalTime end) {
        LocalTime from = Given.required("start", start);
        Duration length = Duration.between(from, end == null ? from.plus(USUAL_LENGTH) : end);
        if (length.isNegative() || length.isZero()) {
            throw new Refused("end", "refused.session.end.before");
        }
        if (length.compareTo(LONGEST) > 0) {
            throw new Refused("end", "refused.session.end.long", LONGEST.toHours());
        }
        return length;
    }

    /** The same hours on another day. */
    Hours on(LocalDate other) {
        return new Hours(other, start, end);
    }

    Duration length() {
        return Duration.between(start, end);
    }

    /** Where the clocks go forward over it, as much later as they go forward. */
    Instant startsAt(ZoneId zone) {
        return day.atTime(start).atZone(zone).toInstant();
    }

    /** As long after the start as was asked for, also when the clocks change in between. */
    Instant endsAt(ZoneId zone) {
        return startsAt(zone).plus(length());
    }
}
