package care.tandem.live;

import care.tandem.door.Side;
import java.util.UUID;

/**
 * Somebody is writing in a part of an item at this moment. Says neither who nor what.
 *
 * @param writer an id made for this watcher alone, so that they do not hear of themselves
 * @param part one of the parts of that kind of item
 */
public record Writing(Item item, UUID writer, Side side, String part) implements Notice {

    public Writing {
        if (!item.kind().hasPart(part)) {
            throw new IllegalArgumentException("There is no such part");
        }
    }

    /** As it stands in a notification. */
    String text() {
        return String.join(
                " ",
                item.kind().word(),
                item.clinic().toString(),
                item.id().toString(),
                writer.toString(),
                side.name(),
                part);
    }
}
