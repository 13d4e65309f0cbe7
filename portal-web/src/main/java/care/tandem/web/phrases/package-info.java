/** The page of a therapist's own phrases. */
@NullMarked
package care.tandem.web.phrases;

import org.jspecify.annotations.NullMarked;
