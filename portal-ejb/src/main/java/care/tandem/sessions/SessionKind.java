package care.tandem.sessions;

/** What a session is held for. */
public enum SessionKind {
    INDIVIDUAL,
    /** The first talk, before anything is agreed. */
    INTAKE,
    COUPLE,
    FAMILY,
    GROUP,
    /** Looking back at the goals together. */
    REVIEW,
    /** The last one of the work together. */
    CLOSING
}
