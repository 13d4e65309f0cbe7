package care.tandem.sessions;

import care.tandem.door.Given;
import care.tandem.door.Refused;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

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
        Refused.together(() -> Given.required("start", time.start()), () -> Given.required("day", time.day()));
        LocalTime start = Given.required("start", time.start());
        LocalTime end = time.end();
        Hours hours = new Hours(Given.required("day", time.day()), start, end == null ? start.plus(USUAL_LENGTH) : end);
        if (!hours.end.isAfter(hours.start)) {
            throw new Refused("end", "refused.session.end.before");
        }
        if (hours.length().compareTo(LONGEST) > 0) {
            throw new Refused("end", "refused.session.end.long", LONGEST.toHours());
        }
        if (hours.day.isBefore(today.minusYears(YEARS)) || hours.day.isAfter(today.plusYears(YEARS))) {
            throw new Refused("day", "refused.session.day.far", YEARS);
        }
        if (zone.getRules()
                .getValidOffsets(LocalDateTime.of(hours.day, hours.start))
                .isEmpty()) {
            throw new Refused("start", "refused.session.start.none");
        }
        return hours;
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
