/**
 * Session notes: written by a therapist, signed by them and their supervisor, corrected on record. What enters: a note,
 * from its draft to its lock, and what is lent of it. What does not: what it says on goals, how its client reads it, what
 * others keep beside it, and notes that are a therapist's own.
 */
@NullMarked
package care.tandem.notes;

import org.jspecify.annotations.NullMarked;
