/** Pages on which a clinic's admins decide how the clinic works. */
@NullMarked
package care.tandem.web.settings;

import org.jspecify.annotations.NullMarked;
