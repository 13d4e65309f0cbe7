/**
 * What clients say to the notes that were shared with them: whether they were heard right, and statements that stay with
 * the note. What enters: a client's own words on a note. What does not: the note, and requests to change it.
 */
@NullMarked
package care.tandem.replies;

import org.jspecify.annotations.NullMarked;
