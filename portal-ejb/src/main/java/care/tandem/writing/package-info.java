/**
 * Texts that people write, whatever they are about: what is different between two of them. What enters: rules about a
 * text alone. What does not: where it stands, who may read it, how it is sealed.
 */
@NullMarked
package care.tandem.writing;

import org.jspecify.annotations.NullMarked;
