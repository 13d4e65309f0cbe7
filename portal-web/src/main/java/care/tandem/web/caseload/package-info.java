/** Pages on which a clinic's admins keep who works with whom, hand caseloads over, and let members leave and come back. */
@NullMarked
package care.tandem.web.caseload;

import org.jspecify.annotations.NullMarked;
