package care.tandem.notes;

/**
 * The life of a session note. A signature locks it: where the author has a supervisor it waits for their cosignature
 * first, and may come back. A locked note is unlocked by its author alone, as the clinic allows, with a reason; what
 * comes later without that is an addendum. A note that should not be there is struck and stays readable; a draft that nobody
 * signed is discarded.
 */
public enum NoteState {
    /** Being written by its author; also once more, after it was unlocked. */
    DRAFT,
    AWAITING_COSIGNATURE,
    /** The supervisor asks the author to change something. */
    RETURNED,
    /** Signed by all who have to. Nothing in it changes. */
    LOCKED,
    ENTERED_IN_ERROR,
    /** Put away by its author before anybody signed it. Its author can take it back for a while. */
    DISCARDED;

    /** Whether its author may write in it. */
    public boolean isWritable() {
        return this == DRAFT || this == RETURNED;
    }
}
