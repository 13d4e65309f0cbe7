/** The people page: members for the admin, the caseload for a therapist, their therapists for a client. */
@NullMarked
package care.tandem.web.people;

import org.jspecify.annotations.NullMarked;
