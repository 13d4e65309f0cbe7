/** The pages of sessions, as far as they can be tried without a server. */
@NullMarked
package care.tandem.web.sessions;

import org.jspecify.annotations.NullMarked;
