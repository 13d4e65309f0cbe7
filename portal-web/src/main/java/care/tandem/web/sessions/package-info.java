/** Pages of sessions: a therapist's calendar and what they owe, a client's sessions to come and what they want to say. */
@NullMarked
package care.tandem.web.sessions;

import org.jspecify.annotations.NullMarked;
