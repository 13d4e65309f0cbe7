/** The choice of a clinic after signing in. */
@NullMarked
package care.tandem.web.clinics;

import org.jspecify.annotations.NullMarked;
