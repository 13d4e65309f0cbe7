package care.tandem.sessions;

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
