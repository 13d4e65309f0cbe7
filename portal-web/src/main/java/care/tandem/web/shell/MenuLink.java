package care.tandem.web.shell;

import care.tandem.door.CurrentMember;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A line of the menu under somebody's name. A feature brings it from a method with {@code @Produces}.
 *
 * @param place where it stands among the others: the lowest comes first
 * @param path an address in the clinic
 * @param key of what it is called for a member; null for those whom it leads nowhere
 */
public record MenuLink(int place, String path, Function<CurrentMember, @Nullable String> key) {}
