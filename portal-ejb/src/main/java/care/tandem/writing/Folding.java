package care.tandem.writing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * A text as it is compared, when words are looked for and when names are not to be told: without case and accents, with
 * plain letters in place of those that are others with a stroke, and without what is not seen. Vowel signs of scripts
 * that are read by them stay, as do the marks of kana.
 */
final class Folding {

    /** Letters that no decomposition takes apart, and those that are written in several ways. */
    private static final Map<Integer, String> PLAIN = Map.ofEntries(
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'ŧ', "t"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'ς', "σ"),
            Map.entry(0x02bc, "'"), // the apostrophe that counts as a letter
            Map.entry(0x02bb, "'"),
            Map.entry(0x0629, "\u0647"), // Arabic teh marbuta as heh
            Map.entry(0x0649, "\u064a"), // alef maksura as yeh
            Map.entry(0x06cc, "\u064a"), // Persian yeh
            Map.entry(0x06a9, "\u0643")); // Persian kaf

    private static final int TATWEEL = 0x0640;

    private Folding() {}

    static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(sign -> !isDropped(sign))
                .forEach(sign -> append(folded, sign));
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    private static void append(StringBuilder folded, int sign) {
        String plain = sign < 0x80 ? null : PLAIN.get(sign);
        if (plain == null) {
            folded.appendCodePoint(sign);
        } else {
            folded.append(plain);
        }
    }

    private static boolean isDropped(int sign) {
        return switch (Character.getType(sign)) {
            case Character.FORMAT -> true;
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> isAccent(sign);
            default -> sign == TATWEEL;
        };
    }

    /** Marks that only dress a letter: accents, the points of Hebrew and Arabic, selectors of a variant. */
    private static boolean isAccent(int mark) {
        return switch (Character.UnicodeScript.of(mark)) {
            case INHERITED -> mark != 0x3099 && mark != 0x309a;
            case LATIN, GREEK, CYRILLIC, HEBREW, ARABIC, SYRIAC, COMMON -> true;
            default -> false;
        };
    }
}
