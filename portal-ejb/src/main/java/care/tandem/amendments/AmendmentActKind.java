package care.tandem.amendments;

/** What can be done about a request, each of it once. */
public enum AmendmentActKind {
    ASKED,
    /** The answer takes thirty days longer. */
    EXTENDED,
    ACCEPTED,
    REFUSED,
    DISAGREED,
    REBUTTED
}
