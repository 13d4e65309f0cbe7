/** The pages of psychotherapy notes: a therapist's list of their own, and the page on which they are written and read. */
@NullMarked
package care.tandem.web.psychotherapy;

import org.jspecify.annotations.NullMarked;
