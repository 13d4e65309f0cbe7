package care.tandem.notes;

import care.tandem.vault.Vault;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The words of a text, as one finds them again: without case and accents, each once. Words that stand in every text, and
 * those of one or two letters, are left out. A word is found whole, as it was written: "dream" does not find "dreams".
 */
final class Words {

    /** So many different words one may look for at once. */
    static final int MOST = 10;

    private static final int SHORTEST = 3;
    private static final String PURPOSE = "notes";
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{" + SHORTEST + ",}");

    /** Without accents, as they are compared. */
    private static final Set<String> EVERYWHERE =
            Set.copyOf(Arrays.asList(("the and for are but not you all any can had "
                            + "her was one our has him his how its she too use who did get let say that this with have from "
                            + "they been were said what when would there their them then than some could into about more also very "
                            + "que los las del una por con para como mas pero sus ese esa eso esta este esto estos estas fue "
                            + "han hay les muy nos ser sobre tambien entre cuando todo todos ella ellos era porque "
                            + "donde desde hasta mismo otro otra unos unas algo")
                    .split(" ")));

    private Words() {}

    static SortedSet<String> in(String text) {
        String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        SortedSet<String> words = new TreeSet<>();
        WORD.matcher(plain).results().forEach(found -> words.add(found.group()));
        words.removeAll(EVERYWHERE);
        return words;
    }

    /** Their marks under the clinic's key. */
    static long[] marks(Collection<String> words, Vault vault) {
        return vault.marks(PURPOSE, words);
    }
}
