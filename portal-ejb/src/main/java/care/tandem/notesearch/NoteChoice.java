package care.tandem.notesearch;

import java.util.UUID;

/**
 * Somebody whose notes one may look for.
 *
 * @param mine a client the caller works with, or the caller
 */
public record NoteChoice(UUID id, String name, boolean mine) {}
