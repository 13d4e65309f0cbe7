package care.tandem.goals;

import org.jspecify.annotations.Nullable;

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
    RATED,

    /** Somebody said how far it has come. */
    ASSESSED,

    /** Words were not put in, since somebody else had put in others meanwhile. */
    SET_ASIDE;

    /** What was done, and how it ended where it can end in several ways: {@code RATED}, {@code MOVED.ON_HOLD}. */
    String deed(@Nullable String outcome) {
        return outcome == null ? name() : name() + '.' + outcome;
    }

    /** Whether its words are what stood there before, rather than something said with it. */
    boolean tellsOfPastWords() {
        return this == REWORDED || this == STEP_REWORDED || this == SCALE_WRITTEN;
    }
}
