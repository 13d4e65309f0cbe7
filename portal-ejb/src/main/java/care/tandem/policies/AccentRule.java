package care.tandem.policies;

import care.tandem.door.Refused;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** A colour in which words can be read in one theme; or none. */
record AccentRule(Theme theme) implements Rule {

    /** @throws Refused {@code refused.colour.none}, {@code refused.colour.contrast} with its contrast and the least */
    @Override
    public String checked(String field, String given) {
        String hex = given.strip().toLowerCase(Locale.ROOT);
        if (hex.isEmpty()) {
            return hex;
        }
        if (!Colour.HEX.matcher(hex).matches()) {
            throw new Refused(field, "refused.colour.none");
        }
        Colour colour = Colour.of(hex);
        if (!theme.canBeRead(colour)) {
            throw new Refused(
                    field, "refused.colour.contrast", rounded(theme.contrast(colour)), rounded(Theme.least()));
        }
        return hex;
    }

    /** Down, so that what is refused never reads like enough. */
    private static BigDecimal rounded(double contrast) {
        return BigDecimal.valueOf(contrast).setScale(1, RoundingMode.DOWN);
    }
}
