package care.tandem.amendments;

/** The life of a request to amend. */
public enum AmendmentState {
    /** It waits for an answer, until its day. */
    ASKED,
    ACCEPTED,
    REFUSED,
    /** The client contradicted the refusal. */
    DISAGREED,
    /** The therapist answered that; with this it ends. */
    REBUTTED
}
