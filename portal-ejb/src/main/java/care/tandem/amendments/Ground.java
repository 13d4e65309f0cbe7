package care.tandem.amendments;

/** Why a request may be refused, and there is no other reason (45 CFR 164.526 (a)(2)). */
public enum Ground {
    /** Somebody else wrote it, who can still be asked. */
    NOT_OURS,
    /** It is no part of the client's record. */
    NOT_RECORD,
    /** It is not open to the client's access. */
    NOT_OPEN,
    /** It is accurate and complete as it stands. */
    ACCURATE
}
