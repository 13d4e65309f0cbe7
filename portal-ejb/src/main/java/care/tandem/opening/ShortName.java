package care.tandem.opening;

import care.tandem.door.Refused;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The short name of a clinic, as it stands in addresses. Which words are taken by other addresses is known to the web. */
final class ShortName {

    private static final int LONGEST = 40;
    private static final int SHORTEST = 2;
    private static final Pattern LETTERS = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private ShortName() {}

    /**
     * In small letters, without spaces around it.
     *
     * @throws Refused at {@code slug}: {@code refused.text.empty}, {@code refused.opening.slug.long},
     *     {@code refused.opening.slug.odd}
     */
    static String required(@Nullable String typed) {
        String name = Objects.requireNonNullElse(typed, "").strip().toLowerCase(Locale.ROOT);
        if (name.isEmpty()) {
            throw new Refused("slug", "refused.text.empty");
        }
        if (name.length() < SHORTEST || name.length() > LONGEST) {
            throw new Refused("slug", "refused.opening.slug.long", SHORTEST, LONGEST);
        }
        if (!LETTERS.matcher(name).matches()) {
            throw new Refused("slug", "refused.opening.slug.odd");
        }
        return name;
    }
}
