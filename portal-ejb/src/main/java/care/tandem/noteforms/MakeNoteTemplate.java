package care.tandem.noteforms;

/** The clinic divides its notes like this, too. */
public record MakeNoteTemplate(NoteForm form) {}
