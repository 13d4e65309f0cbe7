/**
 * What a clinic's admins decide on who works with whom: ties that begin and end, caseloads that are handed over, members who
 * leave and come back. What enters: these acts, and what features say hangs on a therapist's work, as numbers. What does not:
 * the ties themselves, which stand with people, and any word of what hangs on them.
 */
@NullMarked
package care.tandem.caseload;

import org.jspecify.annotations.NullMarked;
