package care.tandem.replies;

/** What a client can say to a note. */
public enum ReplyKind {
    /** Whether what the therapist heard was what they meant. The last one counts, the others stay. */
    ANSWER,
    /** Their own words beside the note, signed by sending them, for ever. */
    STATEMENT
}
