package care.tandem.vault;

import care.tandem.door.Refused;
import org.jspecify.annotations.Nullable;

/** What every text that people write must satisfy before it is sealed, in one place. */
public final class Wording {

    /** Characters in a short text: a goal, a step, a sentence. */
    public static final int SHORT = 2_000;

    /** Characters in a long text: a section of a note. */
    public static final int LONG = 20_000;

    private Wording() {}

    /**
     * The text without white space around it and with plain line ends.
     *
     * @param field where a refusal is to be shown
     * @param most how many characters it may have
     * @throws Refused {@code refused.text.empty}, {@code refused.text.tooLong}, {@code refused.text.control}
     */
    public static String required(String field, @Nullable String text, int most) {
        String written = optional(field, text, most);
        if (written.isEmpty()) {
            throw new Refused(field, "refused.text.empty");
        }
        return written;
    }

    /** As {@link #required}, but nothing at all is a fine answer too and comes back as the empty text. */
    public static String optional(String field, @Nullable String text, int most) {
        String written = text == null
                ? ""
                : text.replace("\r\n", "\n").replace('\r', '\n').strip();
        if (written.codePointCount(0, written.length()) > most) {
            throw new Refused(field, "refused.text.tooLong", most, written.codePointCount(0, written.length()));
        }
        if (written.codePoints().anyMatch(Wording::isUnwritable)) {
            throw new Refused(field, "refused.text.control");
        }
        return written;
    }

    private static boolean isUnwritable(int character) {
        boolean surrogate = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return surrogate || (Character.isISOControl(character) && character != '\n' && character != '\t');
    }
}
