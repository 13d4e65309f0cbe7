/** How the portal works: for each role on a page, and for a client the first time they come in. */
@NullMarked
package care.tandem.web.help;

import org.jspecify.annotations.NullMarked;
