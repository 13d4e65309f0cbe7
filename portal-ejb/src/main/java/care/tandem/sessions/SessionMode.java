package care.tandem.sessions;

import java.util.regex.Pattern;

/** How people meet. */
public enum SessionMode {
    IN_PERSON,
    VIDEO,
    PHONE;

    private static final Pattern LINK = Pattern.compile("https://[^\\s\"<>]+");

    /** Whether a place is an address that can safely be followed. */
    static boolean isLink(String place) {
        return LINK.matcher(place).matches();
    }
}
