/** The page of a client's record as a whole. */
@NullMarked
package care.tandem.web.records;

import org.jspecify.annotations.NullMarked;
