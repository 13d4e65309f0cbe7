package care.tandem.web.charts;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;

/** How much room words take, and where they go when there is too little. */
final class Labels {

    private static final String MORE = "…";

    private Labels() {}

    /** An upper estimate of a text's width in any font, in the unit of the size. */
    static double widthOf(String text, double size) {
        return size * text.codePoints().mapToDouble(Labels::shareOf).sum();
    }

    private static double shareOf(int sign) {
        int width = UCharacter.getIntPropertyValue(sign, UProperty.EAST_ASIAN_WIDTH);
        return switch (UCharacter.getType(sign)) {
            case UCharacter.NON_SPACING_MARK, UCharacter.ENCLOSING_MARK, UCharacter.FORMAT -> 0;
            case UCharacter.SPACE_SEPARATOR -> 0.35;
            default ->
                width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH
                        ? 1.1
                        : UCharacter.isUUppercase(sign) || "mw@%".indexOf(sign) >= 0 ? 0.85 : 0.6;
        };
    }

    /** The text, or as much of it as there is room for, cut between two signs that a reader sees, and three dots. */
    static String fitting(String text, double size, double room) {
        if (widthOf(text, size) <= room) {
            return text;
        }
        BreakIterator signs = BreakIterator.getCharacterInstance(Locale.ROOT);
        signs.setText(text);
        int end = 0;
        for (int next = signs.next();
                next != BreakIterator.DONE && widthOf(text.substring(0, next) + MORE, size) <= room;
                next = signs.next()) {
            end = next;
        }
        return text.substring(0, end).stripTrailing() + MORE;
    }

    /**
     * Moves places that are nearer to each other than the gap apart, as little as that takes.
     *
     * @param places in ascending order; as many as have room between least and most
     */
    static double[] spread(double[] places, double gap, double least, double most) {
        double[] moved = Arrays.copyOf(places, places.length);
        for (int i = 0; i < moved.length; i++) {
            moved[i] = Math.max(moved[i], i == 0 ? least : moved[i - 1] + gap);
        }
        for (int i = moved.length - 1; i >= 0; i--) {
            moved[i] = Math.min(moved[i], i == moved.length - 1 ? most : moved[i + 1] - gap);
        }
        return moved;
    }
}
