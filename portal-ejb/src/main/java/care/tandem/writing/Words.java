package care.tandem.writing;

import care.tandem.vault.Vault;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words of a text, as one finds them again, each once: as {@link Folding} has them. A word is found whole, as it was
 * written: "dream" does not find "dreams". Where words stand without spaces, each two signs that follow each other count
 * as one, and each Chinese sign by itself. Words that stand in every text, and those of one or two letters, are left out,
 * but where they begin with a capital letter: then they may be a name, and are found by that.
 */
public final class Words {

    /** So many different words one may look for at once; two signs of a script without spaces are one. */
    public static final int MOST = 20;

    /** So many different ones of a text are kept. Ten sections full to the last letter have fewer in any language. */
    static final int MOST_OF_A_TEXT = 20_000;

    private static final int SHORTEST = 3;
    private static final int SHORTEST_NAME = 2;
    private static final String PURPOSE = "notes";

    /** What is not seen may stand inside of a word. */
    private static final Pattern RUN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{Cf}]*");

    /** As they are compared. */
    private static final Set<String> EVERYWHERE =
            Set.copyOf(Arrays.asList(("the and for are but not you all any can had "
                            + "her was one our has him his how its she too use who did get let say that this with have from "
                            + "they been were said what when would there their them then than some could into about more also very "
                            + "que los las del una por con para como mas pero sus ese esa eso esta este esto estos estas fue "
                            + "han hay les muy nos ser sobre tambien entre cuando todo todos ella ellos era porque "
                            + "donde desde hasta mismo otro otra unos unas algo")
                    .split(" ")));

    private final SortedSet<String> found = new TreeSet<>();
    private final Set<String> leftOut = new LinkedHashSet<>();

    private Words(String text) {
        RUN.matcher(text).results().map(MatchResult::group).forEach(this::take);
    }

    public static SortedSet<String> in(String text) {
        return new Words(text).found;
    }

    /** What is not looked for of what somebody typed, as they typed it. */
    public static List<String> leftOutOf(String typed) {
        return List.copyOf(new Words(typed).leftOut);
    }

    /** Their marks under the clinic's key. */
    public static long[] marks(Collection<String> words, Vault vault) {
        return vault.marks(PURPOSE, words.stream().limit(MOST_OF_A_TEXT).toList());
    }

    private void take(String run) {
        boolean capital = Character.isUpperCase(run.codePointAt(0)) || Character.isTitleCase(run.codePointAt(0));
        boolean taken = false;
        for (int[] part : parts(Folding.of(run))) {
            taken |= Script.of(part[0]) == Script.JOINED
                    ? takeJoined(part)
                    : takeApart(new String(part, 0, part.length), part.length, capital);
        }
        if (!taken) {
            leftOut.add(run);
        }
    }

    private boolean takeApart(String word, int letters, boolean capital) {
        if (letters >= SHORTEST && !EVERYWHERE.contains(word)) {
            found.add(word);
        } else if (capital && letters >= SHORTEST_NAME) {
            found.add(asName(word));
        } else {
            return false;
        }
        return true;
    }

    private boolean takeJoined(int[] signs) {
        for (int i = 0; i < signs.length; i++) {
            if (Character.isIdeographic(signs[i])) {
                found.add(new String(signs, i, 1));
            }
            if (i + 1 < signs.length) {
                found.add(new String(signs, i, 2));
            }
        }
        return signs.length > 1 || Character.isIdeographic(signs[0]);
    }

    private static String asName(String word) {
        return "^" + word;
    }

    /** A run of letters, cut at apostrophes and where it goes from a script with spaces to one without. */
    private static List<int[]> parts(String run) {
        List<int[]> parts = new ArrayList<>();
        for (String piece : run.split("'")) {
            int[] signs = piece.codePoints().toArray();
            int start = 0;
            for (int i = 1; i <= signs.length; i++) {
                if (i == signs.length || isJoined(signs, i) != isJoined(signs, i - 1)) {
                    parts.add(Arrays.copyOfRange(signs, start, i));
                    start = i;
                }
            }
        }
        return parts;
    }

    private static boolean isJoined(int[] signs, int at) {
        return Script.of(signs[at]) == Script.JOINED;
    }
}
