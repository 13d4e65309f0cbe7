/** The first page inside a clinic: what is next, for whoever looks. */
@NullMarked
package care.tandem.web.home;

import org.jspecify.annotations.NullMarked;
