package care.tandem.notes;

/** What can happen to a note once it is written. */
public enum NoteEntryKind {
    SIGNED,
    COSIGNED,
    RETURNED,
    UNLOCKED,
    STRUCK,
    SHARED,
    WITHHELD
}
