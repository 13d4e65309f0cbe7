/** The pages of session notes: the therapist's list, writing, reading; the client's part in writing. */
@NullMarked
package care.tandem.web.notes;

import org.jspecify.annotations.NullMarked;
