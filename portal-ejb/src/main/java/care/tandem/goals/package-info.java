/**
 * Goals that client and therapist hold together, with their steps and check-ins. What enters: what either side wants,
 * agrees to and does about it. What does not: the record of sessions.
 */
@NullMarked
package care.tandem.goals;

import org.jspecify.annotations.NullMarked;
