/** What clients say to what they were told, where their therapist comes across it. */
@NullMarked
package care.tandem.web.replies;

import org.jspecify.annotations.NullMarked;
