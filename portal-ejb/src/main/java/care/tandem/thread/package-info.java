/**
 * The golden thread: what a note says about goals, and what its author has at hand to say. What enters: the naming of a
 * goal or a step, known by the note's id. What does not: goals, and the note.
 */
@NullMarked
package care.tandem.thread;

import org.jspecify.annotations.NullMarked;
