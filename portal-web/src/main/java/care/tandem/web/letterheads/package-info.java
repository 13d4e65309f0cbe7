/** Where a clinic's admins decide what stands at the head of its letters. */
@NullMarked
package care.tandem.web.letterheads;

import org.jspecify.annotations.NullMarked;
