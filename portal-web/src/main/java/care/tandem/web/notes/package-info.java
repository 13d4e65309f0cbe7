/** The pages of session notes: the therapist's list, writing, reading; the client's shared summaries. */
@NullMarked
package care.tandem.web.notes;

import org.jspecify.annotations.NullMarked;
