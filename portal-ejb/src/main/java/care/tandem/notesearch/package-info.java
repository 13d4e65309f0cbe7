/**
 * Ways to a note: by its client, its author, a goal it names, and words to look for. What enters: choices to look by, and
 * where the golden thread of a goal leads. What does not: the list of notes itself, which is the notes' own.
 */
@NullMarked
package care.tandem.notesearch;

import org.jspecify.annotations.NullMarked;
