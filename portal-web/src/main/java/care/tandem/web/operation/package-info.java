/** The pages of those who run the installation, outside of all clinics. */
@NullMarked
package care.tandem.web.operation;

import org.jspecify.annotations.NullMarked;
