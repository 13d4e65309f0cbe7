/** The first page inside a clinic: what is next for the member. */
@NullMarked
package care.tandem.web.home;

import org.jspecify.annotations.NullMarked;
