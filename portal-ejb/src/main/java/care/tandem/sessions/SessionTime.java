package care.tandem.sessions;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When a session is to be, in the clinic's own time.
 *
 * @param day at most two years from today
 * @param start a time that the clocks show that day
 * @param end after the start, at most twelve hours; null for the usual fifty minutes
 */
public record SessionTime(
        @Nullable LocalDate day,
        @Nullable LocalTime start,
        @Nullable LocalTime end) {}
