package care.tandem.noteforms;

import java.util.UUID;

/**
 * Which template of the clinic's own a note was begun with, as it was called then.
 *
 * @param version the id of the version
 * @param number of the version, from 1
 */
public record TemplateOfNote(UUID version, String name, int number) {}
