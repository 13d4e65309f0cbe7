package care.tandem.goals;

/** What can happen to a goal after it was proposed. */
public enum EntryKind {
    ACCEPTED,
    CHANGE_ASKED,
    MOVED,
    REWORDED,
    PLANNED,
    CHECK_IN,
    STEP_ADDED,
    STEP_REWORDED,
    STEP_PLACED,
    STEP_SETTLED,
    COMMENT,
    HEARD,
    ANSWERED,
    SCALE_WRITTEN,
    SCALE_AGREED,
    RATED;

    /** Whether its words are what stood there before, rather than something said with it. */
    boolean tellsOfPastWords() {
        return this == REWORDED || this == STEP_REWORDED || this == SCALE_WRITTEN;
    }
}
