/**
 * What therapists write again and again, under a short name each: their own, and the clinic's. What enters: texts that
 * belong to nobody in particular. What does not: notes; what was put in there is the note's own from then on.
 */
@NullMarked
package care.tandem.phrases;

import org.jspecify.annotations.NullMarked;
