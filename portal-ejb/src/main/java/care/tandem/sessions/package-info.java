/**
 * Sessions: when a therapist meets one client or several, who came, and what a client wants to speak of. What enters: the
 * calendar and the agenda. What does not: what was said in a session, which is a note.
 */
@NullMarked
package care.tandem.sessions;

import org.jspecify.annotations.NullMarked;
