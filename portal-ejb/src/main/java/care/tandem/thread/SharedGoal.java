package care.tandem.thread;

import care.tandem.door.Side;
import java.util.UUID;

/**
 * A goal of a client that notes name: for the client those that were shared with them.
 *
 * @param side whose words these are: the client's own where there are any
 */
public record SharedGoal(UUID id, String words, Side side) {}
