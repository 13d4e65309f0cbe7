package care.tandem.writing;

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
     * The text as {@link Typed} keeps it; a short one of one line has no indent. Its length is counted then, in code points.
     *
     * @param field where a refusal is to be shown
     * @param most how many characters it may have
     * @throws Refused {@code refused.text.empty}, {@code refused.text.tooLong}
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
        String typed = text == null ? "" : new Typed(text).kept();
        String written = most < LONG && typed.indexOf('\n') < 0 ? typed.stripLeading() : typed;
        int length = written.codePointCount(0, written.length());
        if (length > most) {
            throw new Refused(field, "refused.text.tooLong", most, length);
        }
        return written;
    }
}
