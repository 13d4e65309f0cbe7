package care.tandem.notes;

import care.tandem.door.HasItem;
import care.tandem.door.Side;
import java.util.UUID;

/** How often a note has changed, for somebody who follows it, and on whose side they are. */
public record NotePulse(UUID item, long changes, Side mySide) implements HasItem {}
