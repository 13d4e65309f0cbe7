package care.tandem.sessions;

import care.tandem.door.ClinicOwned;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * The rule by which sessions come again: every so many weeks, on the weekday of its first day, at a time of the clinic's
 * clock. When the later ones move, the rule ends before them and another one begins.
 */
@Entity
class SessionSeries extends ClinicOwned {

    private UUID therapistId;
    private short everyWeeks;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private LocalTime startTime;
    private short minutes;

    protected SessionSeries() {}

    SessionSeries(UUID therapist, int everyWeeks, Hours first, LocalDate lastDay) {
        therapistId = therapist;
        this.everyWeeks = (short) everyWeeks;
        firstDay = first.day();
        this.lastDay = lastDay;
        startTime = first.start();
        minutes = (short) first.length().toMinutes();
    }

    /** Ends with the session before the one of this day. */
    void endedBefore(LocalDate day) {
        LocalDate last = day.minusWeeks(everyWeeks);
        lastDay = last.isBefore(firstDay) ? firstDay : last;
    }

    /** The rule from a session of this one on, which moves to these hours, its successors along with it. */
    SessionSeries movedFrom(LocalDate day, Hours hours) {
        long shift = hours.day().toEpochDay() - day.toEpochDay();
        LocalDate last = lastDay.plusDays(shift);
        return new SessionSeries(therapistId, everyWeeks, hours, last.isBefore(hours.day()) ? hours.day() : last);
    }

    /**
     * The rule for another therapist, from its first day that is not before this one; here it ends before that.
     *
     * @param day when the other one begins
     */
    SessionSeries handedTo(UUID therapist, LocalDate day) {
        LocalDate first = firstDay;
        while (first.isBefore(day)) {
            first = first.plusWeeks(everyWeeks);
        }
        Hours hours = new Hours(first, startTime, startTime.plusMinutes(minutes));
        LocalDate last = lastDay.isBefore(first) ? first : lastDay;
        endedBefore(first);
        return new SessionSeries(therapist, everyWeeks, hours, last);
    }

    int everyWeeks() {
        return everyWeeks;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    LocalDate lastDay() {
        return lastDay;
    }
}
