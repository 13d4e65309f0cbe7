/** Pages on which a client reads what was written for them, and what goes between them and the clinicians about it. */
@NullMarked
package care.tandem.web.sharing;

import org.jspecify.annotations.NullMarked;
