package care.tandem.door;

import org.jspecify.annotations.Nullable;

/** What must be chosen or filled in, where it is no text: a day, a person, one of several kinds. */
public final class Given {

    private Given() {}

    /**
     * The value itself.
     *
     * @param field where a refusal is to be shown
     * @throws Refused {@code refused.missing}
     */
    public static <T> T required(String field, @Nullable T value) {
        return required(field, value, "refused.missing");
    }

    /** As {@link #required(String, Object)}, with a refusal of its own. */
    public static <T> T required(String field, @Nullable T value, String refusal) {
        if (value == null) {
            throw new Refused(field, refusal);
        }
        return value;
    }
}
