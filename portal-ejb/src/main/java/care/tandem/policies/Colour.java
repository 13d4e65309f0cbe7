package care.tandem.policies;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A colour of the sRGB space, as {@code #1d6660}. */
public final class Colour {

    /** Six hexadecimal digits in lower case behind a sharp. */
    public static final Pattern HEX = Pattern.compile("#[0-9a-f]{6}");

    private static final int MOST = 255;

    /** From linear light to cone responses, and from their cube roots to OKLab: Björn Ottosson's matrices, as in CSS Color 4. */
    private static final double[][] TO_CONES = {
        {0.4122214708, 0.5363325363, 0.0514459929},
        {0.2119034982, 0.6806995451, 0.1073969566},
        {0.0883024619, 0.2817188376, 0.6299787005}
    };

    private static final double[][] TO_LAB = {
        {0.2104542553, 0.7936177850, -0.0040720468},
        {1.9779984951, -2.4285922050, 0.4505937099},
        {0.0259040371, 0.7827717662, -0.8086757660}
    };

    private static final double[][] FROM_LAB = {
        {1, 0.3963377774, 0.2158037573}, {1, -0.1055613458, -0.0638541728}, {1, -0.0894841775, -1.2914855480}
    };

    private static final double[][] FROM_CONES = {
        {4.0767416621, -3.3077115913, 0.2309699292},
        {-1.2684380046, 2.6097574011, -0.3413193965},
        {-0.0041960863, -0.7034186147, 1.7076147010}
    };

    private final double[] light;

    private Colour(double... light) {
        this.light = light;
    }

    /** @throws IllegalArgumentException when it is not six hexadecimal digits behind a sharp */
    public static Colour of(String hex) {
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException(hex);
        }
        return new Colour(IntStream.of(1, 3, 5)
                .mapToDouble(at -> Integer.parseInt(hex.substring(at, at + 2), 16) / (double) MOST)
                .map(value -> value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4))
                .toArray());
    }

    /** Contrast ratio after WCAG 2.2: 1 for the same colour, 21 for black on white. */
    public double contrast(Colour other) {
        double one = luminance() + 0.05;
        double two = other.luminance() + 0.05;
        return Math.max(one, two) / Math.min(one, two);
    }

    private double luminance() {
        return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
    }

    /** As {@code color-mix(in oklab, other share, this)}. @param share of the other colour, 0 to 1 */
    public Colour mixedWith(Colour other, double share) {
        double[] mine = lab();
        double[] theirs = other.lab();
        double[] mixed = IntStream.range(0, 3)
                .mapToDouble(i -> mine[i] * (1 - share) + theirs[i] * share)
                .toArray();
        double[] cones = times(FROM_LAB, mixed);
        double[] cubed =
                IntStream.range(0, 3).mapToDouble(i -> Math.pow(cones[i], 3)).toArray();
        double[] linear = times(FROM_CONES, cubed);
        return new Colour(IntStream.range(0, 3)
                .mapToDouble(i -> Math.max(0, Math.min(1, linear[i])))
                .toArray());
    }

    private double[] lab() {
        double[] cones = times(TO_CONES, light);
        return times(
                TO_LAB,
                IntStream.range(0, 3).mapToDouble(i -> Math.cbrt(cones[i])).toArray());
    }

    private static double[] times(double[][] matrix, double[] vector) {
        return IntStream.range(0, 3)
                .mapToDouble(i -> matrix[i][0] * vector[0] + matrix[i][1] * vector[1] + matrix[i][2] * vector[2])
                .toArray();
    }

    /** As it is written in a style sheet. */
    @Override
    public String toString() {
        return IntStream.range(0, 3)
                .mapToDouble(
                        i -> light[i] <= 0.0031308 ? light[i] * 12.92 : 1.055 * Math.pow(light[i], 1 / 2.4) - 0.055)
                .mapToLong(value -> Math.round(value * MOST))
                .mapToObj(value -> String.format(Locale.ROOT, "%02x", value))
                .reduce("#", String::concat);
    }
}
