package care.tandem.vault;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Alphabetical order for texts that are opened before they are sorted, the one in which the database sorts names: that of
 * Spanish, which is the order of English too, with ñ as the letter it is. Word by word, so that "Li Wei" is before
 * "Liam".
 */
public final class Alphabet implements Comparator<String> {

    public static final Alphabet ORDER = new Alphabet();

    private static final Pattern BETWEEN_WORDS = Pattern.compile("\\s+");

    private final Collator words = Collator.getInstance(new Locale("es"));

    private Alphabet() {}

    /** Texts that look the same to it are in the order of their signs, so that it never says that two are one. */
    @Override
    public int compare(String one, String other) {
        String[] mine = BETWEEN_WORDS.split(one.strip());
        String[] theirs = BETWEEN_WORDS.split(other.strip());
        for (int i = 0; i < Math.min(mine.length, theirs.length); i++) {
            int order = words.compare(mine[i], theirs[i]);
            if (order != 0) {
                return order;
            }
        }
        return mine.length == theirs.length ? one.compareTo(other) : Integer.compare(mine.length, theirs.length);
    }
}
