/**
 * Psychotherapy notes: what a therapist writes down for themselves about a session, apart from the record. What enters:
 * these notes and nothing else. What does not: anything that another feature may know. No class outside this package and
 * its pages depends on it, and the database shows its rows to their author alone.
 */
@NullMarked
package care.tandem.psychotherapy;

import org.jspecify.annotations.NullMarked;
