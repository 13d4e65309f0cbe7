/** Readiness of the pages, for the server's operator. */
@NullMarked
package care.tandem.web.health;

import org.jspecify.annotations.NullMarked;
