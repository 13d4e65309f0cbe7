package care.tandem.notes;

/** The life of a session note. Signing locks it: from then on nothing in it changes. */
public enum NoteState {
    DRAFT,
    SIGNED
}
