package care.tandem.sessions;

import care.tandem.door.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a session comes again, on the same weekday at the same time.
 *
 * @param everyWeeks 1 to 12; 0 for a session that does not come again
 * @param until the last day it may be on
 * @param times how many there are in all, 2 to 52; 0 when {@code until} says it. Where both are given, what ends first
 */
public record Repeat(int everyWeeks, @Nullable LocalDate until, int times) {

    public static final Repeat ONCE = new Repeat(0, null, 0);

    /** Sessions in a series; a year of weeks. */
    public static final int MOST = 52;

    private static final int MOST_WEEKS = 12;

    public boolean isOnce() {
        return everyWeeks == 0;
    }

    /** Checks what does not depend on the first day. @throws Refused at {@code everyWeeks} or {@code times} */
    void require() {
        if (!isOnce()) {
            Refused.together(this::requireWeeks, this::requireTimes);
        }
    }

    private void requireWeeks() {
        if (everyWeeks < 1 || everyWeeks > MOST_WEEKS) {
            throw new Refused("everyWeeks", "refused.series.weeks", MOST_WEEKS);
        }
    }

    private void requireTimes() {
        if (until == null && times == 0) {
            throw new Refused("times", "refused.series.end");
        }
        if (times != 0 && (times < 2 || times > MOST)) {
            throw new Refused("times", "refused.series.times", MOST);
        }
    }

    /**
     * The days it takes place on, the first of them included.
     *
     * @throws Refused as {@link #require}, or at {@code until}
     */
    List<LocalDate> days(LocalDate first) {
        require();
        if (isOnce()) {
            return List.of(first);
        }
        List<LocalDate> days = Stream.iterate(first, day -> day.plusWeeks(everyWeeks))
                .takeWhile(day -> until == null || !day.isAfter(until))
                .limit(times == 0 ? MOST + 1 : times)
                .toList();
        if (days.size() < 2) {
            throw new Refused("until", "refused.series.until.early");
        }
        if (days.size() > MOST) {
            throw new Refused("until", "refused.series.until.late", MOST);
        }
        return days;
    }
}
