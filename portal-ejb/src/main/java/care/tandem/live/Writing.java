package care.tandem.live;

import care.tandem.door.Side;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Somebody is writing in a part of an item at this moment. Says neither who nor what.
 *
 * @param writer an id made for this watcher alone, so that they do not hear of themselves
 * @param part one of the parts of that kind of item: a word, which an id may follow, as in {@code talk-01234567-…}
 */
public record Writing(Item item, UUID writer, Side side, String part) implements Notice {

    private static final Pattern PART = Pattern.compile("[a-z]{1,20}(?:-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})?");

    public Writing {
        if (!PART.matcher(part).matches()) {
            throw new IllegalArgumentException("That is no name of a part");
        }
    }

    /** As it stands in a notification. */
    String text() {
        return String.join(
                " ", item.kind(), item.clinic().toString(), item.id().toString(), writer.toString(), side.name(), part);
    }
}
