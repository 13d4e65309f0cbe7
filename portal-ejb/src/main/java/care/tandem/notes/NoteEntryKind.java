package care.tandem.notes;

/** What can happen to a note once it is written. */
public enum NoteEntryKind {
    SIGNED,
    COSIGNED,
    RETURNED,
    UNLOCKED,
    STRUCK,
    SHARED,
    WITHHELD,
    /** Its author said that words in the shared part are no names of others, though they look like them. */
    NAMES_CHECKED
}
