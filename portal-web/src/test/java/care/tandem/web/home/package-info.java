/** The home page, as far as it can be tried without a server. */
@NullMarked
package care.tandem.web.home;

import org.jspecify.annotations.NullMarked;
