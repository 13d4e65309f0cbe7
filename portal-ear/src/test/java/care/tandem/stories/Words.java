package care.tandem.stories;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Words that stand nowhere else, so that a story finds its own again, or finds that they are nowhere. */
final class Words {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Words() {}

    /** A word of fourteen letters that was never said before. */
    static String rare() {
        return RANDOM.ints(14, 'a', 'z' + 1)
                .mapToObj(letter -> String.valueOf((char) letter))
                .collect(Collectors.joining());
    }
}
