package care.tandem.sessions;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Whether a client came to a session. */
public enum Attendance {
    /** Nothing was said yet. */
    EXPECTED,
    ATTENDED,
    /** Came, after it had begun. */
    LATE,
    NO_SHOW,
    /** Called off beforehand. */
    CANCELLED;

    /** For queries, to follow {@code in}: all that are {@linkplain #isAway() away}. */
    public static final String AWAY = Arrays.stream(values())
            .filter(Attendance::isAway)
            .map(Attendance::name)
            .collect(Collectors.joining(", ", "(", ")"));

    /** Whether the client was there. */
    public boolean isThere() {
        return this == ATTENDED || this == LATE;
    }

    /** Whether it can be known only once the session's day has come. */
    public boolean isSaidOfThePast() {
        return isThere() || this == NO_SHOW;
    }

    /** Whether there is nothing to write about, since the client was not there. */
    public boolean isAway() {
        return this == NO_SHOW || this == CANCELLED;
    }
}
