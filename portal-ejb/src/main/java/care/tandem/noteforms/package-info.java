/**
 * How a clinic divides its session notes where the formats of the house do not serve: templates, in versions. What
 * enters: headings and hints. What does not: notes; what was begun here holds its own copy.
 */
@NullMarked
package care.tandem.noteforms;

import org.jspecify.annotations.NullMarked;
