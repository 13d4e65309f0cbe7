package care.tandem.live;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What can be watched, and in which of its parts one can be seen writing. */
public enum Kind {
    GOAL("client", "clinician", "steps", "scale", "talk"),
    NOTE("summary");

    private static final Pattern ID = Pattern.compile("-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Set<String> parts;

    Kind(String... parts) {
        this.parts = Set.of(parts);
    }

    /** Whether that names a part of it: one of its words, which an id may follow, as in {@code talk-01234567-…}. */
    public boolean hasPart(String part) {
        int end = part.indexOf('-');
        return end < 0
                ? parts.contains(part)
                : parts.contains(part.substring(0, end))
                        && ID.matcher(part.substring(end)).matches();
    }

    /** As it stands in a notification. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Kind of(String word) {
        for (Kind kind : values()) {
            if (kind.word().equals(word)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("Nothing of that kind can be watched");
    }
}
