package care.tandem.writing;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What somebody typed or pasted. */
public record Typed(String text) {

    /** Carriage return, vertical tab, form feed, next line, line and paragraph separator. */
    private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\r\\x0B\\f\\x85\\x{2028}\\x{2029}]");

    /**
     * What is neither seen nor needed: other controls, halves of surrogate pairs, code points that are no characters,
     * byte order marks. Joiners and marks of direction stay, since scripts and emoji need them.
     */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}|\\p{IsNoncharacter_Code_Point}|\\x{FEFF}");

    /**
     * More marks on one letter than any script has. Putting them in order takes time that grows with their square, so that
     * a joiner parts them, as Unicode's Stream-Safe Text Format has it (Standard Annex 15).
     */
    private static final Pattern HEAPED = Pattern.compile("[\\p{M}&&[^\\x{34F}]]{30}(?=[\\p{M}&&[^\\x{34F}]])");

    /**
     * The text as it is kept: in Unicode's normal form C, so that the same word from two machines is the same, with line
     * feeds for all line ends, without what cannot be seen, without empty lines at its beginning and white space at its
     * end. The indent of its first line is part of it.
     */
    public String kept() {
        String lines = LINE_END.matcher(text).replaceAll("\n");
        String seen = UNSEEN.matcher(lines).replaceAll("");
        String parted = HEAPED.matcher(seen).replaceAll("$0\u034f");
        String normal = Normalizer.normalize(parted, Normalizer.Form.NFC).stripTrailing();
        int first = normal.length() - normal.stripLeading().length();
        return normal.substring(normal.lastIndexOf('\n', first) + 1);
    }
}
