package care.tandem.web.shell;

import java.text.Bidi;
import java.util.Arrays;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A name or another text inside a sentence of the portal. One that is read from right to left would turn the sentence around;
 * so it is put between two signs that no text of people's can hold, and the page makes of them what sets it apart: an
 * element where there can be one, so that copying gives the name alone, and Unicode's isolates elsewhere.
 */
public final class Isolated {

    /** No characters by Unicode's own rules: nothing that was typed keeps them. */
    private static final char FROM = '\ufdd0';

    private static final char TO = '\ufdd1';

    private static final Pattern PART = Pattern.compile("[^" + FROM + TO + "]+|[" + FROM + TO + "]");

    private Isolated() {}

    /** The same for a sentence, set apart where it is read from right to left; what is no text as it is. */
    static @Nullable Object in(@Nullable Object argument) {
        return argument instanceof String text ? in(text) : argument;
    }

    static Object[] in(Object... arguments) {
        return Arrays.stream(arguments).map(Isolated::in).toArray();
    }

    /** One whose parts are set apart is in order as it is. */
    private static String in(String text) {
        char[] signs = text.toCharArray();
        boolean turns = Bidi.requiresBidi(signs, 0, signs.length);
        return turns && !isIn(text) ? FROM + text + TO : text;
    }

    /** Several in a row. */
    public static String list(Collection<String> texts) {
        return texts.stream().map(Isolated::in).collect(Collectors.joining(", "));
    }

    /** Where there is nothing but text. */
    static String plain(String sentence) {
        return sentence.replace(FROM, '\u2068').replace(TO, '\u2069');
    }

    static boolean isIn(String sentence) {
        return sentence.indexOf(FROM) >= 0;
    }

    /** The sentence in its parts, the two signs among them. */
    static Matcher parts(String sentence) {
        return PART.matcher(sentence);
    }

    static boolean begins(String part) {
        return part.charAt(0) == FROM;
    }

    static boolean ends(String part) {
        return part.charAt(0) == TO;
    }
}
