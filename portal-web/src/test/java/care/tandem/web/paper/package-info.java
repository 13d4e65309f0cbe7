/** What becomes of a page on paper. Needs no server. */
@NullMarked
package care.tandem.web.paper;

import org.jspecify.annotations.NullMarked;
