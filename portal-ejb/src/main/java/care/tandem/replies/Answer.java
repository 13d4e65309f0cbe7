package care.tandem.replies;

/** Whether a client was heard as they meant it. */
public enum Answer {
    YES,
    PARTLY,
    NOT_QUITE
}
