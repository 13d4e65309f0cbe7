/** The part of a note's form in which goals are named. */
@NullMarked
package care.tandem.web.thread;

import org.jspecify.annotations.NullMarked;
