package care.tandem.web.live;

import care.tandem.live.Pulse;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A kind of item that pages can watch. A feature brings one for each kind that it has, from a method with {@code @Produces}.
 *
 * @param kind by this word a page asks for one, as in {@code socket?goal=…}, and notifications of the database name it
 * @param parts in which of its parts one can be seen writing
 * @param door the door that its page asks, so that only readers of an item watch it
 */
public record Watchable(String kind, Set<String> parts, Function<UUID, Pulse> door) {

    private static final Pattern ID = Pattern.compile("-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Whether that names a part of it: one of its words, which an id may follow, as in {@code talk-01234567-…}. */
    boolean hasPart(String part) {
        int end = part.indexOf('-');
        return end < 0
                ? parts.contains(part)
                : parts.contains(part.substring(0, end))
                        && ID.matcher(part.substring(end)).matches();
    }
}
