/** The pages of requests to amend: asking, answering, and what waits. */
@NullMarked
package care.tandem.web.amendments;

import org.jspecify.annotations.NullMarked;
