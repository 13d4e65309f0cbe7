/**
 * Session notes: written by a therapist, signed, and their shared summary read by the client. What enters: the clinical
 * record of sessions, and which goals it names. What does not: the goals themselves, and notes that are a therapist's own.
 */
@NullMarked
package care.tandem.notes;

import org.jspecify.annotations.NullMarked;
