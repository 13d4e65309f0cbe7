package care.tandem.live;

import care.tandem.door.Side;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a notification of the database says. */
sealed interface Notice permits Notice.Changed, Notice.Access, SignedOut, Writing {

    /** {@code goal <clinic> <goal> <changes>}: the item has changed, and this is how often it has by now. */
    record Changed(Item item, long changes) implements Notice {}

    /** {@code access <clinic>}: somebody there may see other things than before. */
    record Access(UUID clinic) implements Notice {}

    /** Nothing where it is none that we know: a newer node may send what this one has not learnt yet. */
    static Optional<Notice> in(String text) {
        try {
            return Optional.ofNullable(read(text.split(" ", -1)));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static @Nullable Notice read(String[] words) {
        return switch (words.length) {
            case 2 -> words[0].equals("access") ? new Access(UUID.fromString(words[1])) : null;
            case 3 -> words[0].equals("signed-out") ? new SignedOut(words[1], words[2]) : null;
            case 4 -> new Changed(item(words), Long.parseLong(words[3]));
            case 6 -> new Writing(item(words), UUID.fromString(words[3]), Side.valueOf(words[4]), words[5]);
            default -> null;
        };
    }

    private static Item item(String[] words) {
        return new Item(UUID.fromString(words[1]), words[0], UUID.fromString(words[2]));
    }
}
