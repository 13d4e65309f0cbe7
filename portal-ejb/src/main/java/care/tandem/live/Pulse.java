package care.tandem.live;

import care.tandem.door.HasItem;
import care.tandem.door.Side;
import java.util.UUID;

/**
 * How often an item has changed, for somebody who is going to watch it.
 *
 * @param mySide the side on which the caller works on it
 */
public record Pulse(UUID item, long changes, Side mySide) implements HasItem {}
