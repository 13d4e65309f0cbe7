package care.tandem.goals;

import care.tandem.door.Side;
import java.util.UUID;

/** Whose hand it is: the member, and the side of the goal they are on. */
record Hand(UUID member, Side side) {}
