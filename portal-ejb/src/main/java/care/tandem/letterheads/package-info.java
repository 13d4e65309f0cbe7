/**
 * What stands at the head of a clinic's letters below its name. What enters: the lines of it, as admins decided on them. What
 * does not: what a letter says, and how it looks.
 */
@NullMarked
package care.tandem.letterheads;

import org.jspecify.annotations.NullMarked;
