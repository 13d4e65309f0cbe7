package care.tandem.policies;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a clinic looks.
 *
 * @param accent its colour on light ground, as {@code #1d6660}; empty for the portal's own
 * @param accentInDark the same on dark ground; empty where it follows from the other
 * @param mark the picture beside its name; null for the portal's own
 */
public record Look(
        String accent, String accentInDark, @Nullable UUID mark) {

    /** The portal's own. */
    public static final Look OURS = new Look("", "", null);

    /** What holds on dark ground; empty for the portal's own. */
    public String inDark() {
        return accent.isEmpty() || !accentInDark.isEmpty()
                ? accentInDark
                : Theme.inDark(Colour.of(accent)).toString();
    }
}
