package care.tandem.door;

import java.util.Optional;

/**
 * Marks by which a browser is known again in which somebody had signed in. Nobody but the portal can make one or read one,
 * and none opens anything: it tells late forms of our people from bodies that strangers send.
 */
public interface BrowserMarks {

    /** A mark for a browser in which this account has signed in. Its letters are those of a cookie. */
    String of(String subject);

    /** The account that a mark was made for; empty if it is not a valid mark. */
    Optional<String> account(String mark);
}
