package care.tandem.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How the days of a tie lie to a day. */
public enum TieWhen {
    /** It begins later. */
    COMING,
    /** It begins later, and its last day is known. */
    COMING_TO_END,
    /** It is current. */
    NOW,
    /** It is current, and its last day is known. */
    ENDING,
    OVER;

    /** How these days lie to that one. */
    public static TieWhen of(LocalDate since, @Nullable LocalDate until, LocalDate day) {
        if (since.isAfter(day)) {
            return until == null ? COMING : COMING_TO_END;
        }
        if (until == null) {
            return NOW;
        }
        return until.isBefore(day) ? OVER : ENDING;
    }
}
