/**
 * Tells a page, over a socket, that what it shows has changed and that somebody is writing. What enters: counts, sides
 * and names of parts. What does not: anything worth reading; a page fetches that itself, by the way all pages take.
 */
@NullMarked
package care.tandem.web.live;

import org.jspecify.annotations.NullMarked;
