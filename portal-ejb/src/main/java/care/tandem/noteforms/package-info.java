/**
 * How session notes are divided: the formats of the house, and where they do not serve a clinic's own templates, in
 * versions. What enters: headings and hints. What does not: notes; what was begun here holds its own copy.
 */
@NullMarked
package care.tandem.noteforms;

import org.jspecify.annotations.NullMarked;
