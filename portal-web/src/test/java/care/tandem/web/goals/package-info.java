/** What the pages of goals work out by themselves. Needs no server. */
@NullMarked
package care.tandem.web.goals;

import org.jspecify.annotations.NullMarked;
