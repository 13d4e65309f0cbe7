/**
 * Seals clinical text before it reaches the database and opens it again. What enters: keys, sealing, and the list of
 * text that is not sealed. What does not: anything that knows what a text is about.
 */
@NullMarked
package care.tandem.vault;

import org.jspecify.annotations.NullMarked;
