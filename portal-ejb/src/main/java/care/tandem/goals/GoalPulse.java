package care.tandem.goals;

import care.tandem.door.Side;

/**
 * How often a goal has changed, for somebody who is going to follow it.
 *
 * @param mySide the side on which the caller works on it
 */
public record GoalPulse(long changes, Side mySide) {}
