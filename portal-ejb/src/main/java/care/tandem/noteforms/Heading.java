package care.tandem.noteforms;

/** What a section of a session note is about. */
public enum Heading {
    SUBJECTIVE,
    OBJECTIVE,
    ASSESSMENT,
    PLAN,
    DATA,
    BEHAVIOUR,
    INTERVENTION,
    RESPONSE,
    GOAL,
    FREE,
    /** As a template of the clinic's own says it. */
    OWN,
    /** What the client felt and said, in their terms. Every format has it and no note is signed without it. */
    CLIENT_VOICE
}
