/** Pages of the clinic's own templates for notes, and the choice of how a new note is divided. */
@NullMarked
package care.tandem.web.noteforms;

import org.jspecify.annotations.NullMarked;
