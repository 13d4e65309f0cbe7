/** The audit trail's page, for the clinic's admin. */
@NullMarked
package care.tandem.web.audit;

import org.jspecify.annotations.NullMarked;
