/**
 * What a client reads of notes: what was written for them, as it stood when it was shared, and what goes between them and
 * the clinicians about it. What enters: the client's view of a note. What does not: the note, and what is kept beside it.
 */
@NullMarked
package care.tandem.sharing;

import org.jspecify.annotations.NullMarked;
