package care.tandem.web.shell;

import care.tandem.door.NotFound;
import care.tandem.door.Refused;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Reads what an address or a form asks for. */
public final class Asked {

    private Asked() {}

    /** The id in a parameter. @throws NotFound when there is none or it is not an id: then there is nothing there */
    public static UUID id(String parameter) {
        return idIn(Faces.getRequestParameter(parameter));
    }

    /** The id in a text that the page rendered. @throws NotFound when it is none */
    public static UUID idIn(@Nullable String text) {
        if (text == null || text.length() != 36) {
            throw new NotFound();
        }
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            throw new NotFound();
        }
    }

    /** The day in a date field. @throws Refused {@code refused.day} at that field when it is none */
    public static LocalDate day(String field, @Nullable String text) {
        try {
            return LocalDate.parse(text == null ? "" : text.strip());
        } catch (DateTimeParseException none) {
            throw new Refused(field, "refused.day");
        }
    }

    /** As {@link #day}, where no day at all is a fine answer. */
    public static @Nullable LocalDate dayIfAny(String field, @Nullable String text) {
        return text == null || text.isBlank() ? null : day(field, text);
    }

    /** The time of day in a field, null where it is empty. @throws Refused {@code refused.time} when it is none */
    public static @Nullable LocalTime timeIfAny(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalTime.parse(text.strip()).truncatedTo(ChronoUnit.MINUTES);
        } catch (DateTimeParseException none) {
            throw new Refused(field, "refused.time");
        }
    }

    /** The whole number in a field. @throws Refused with that key at that field when it is none */
    public static int number(String field, @Nullable String text, String keyWhenNone) {
        try {
            return Integer.parseInt(text == null ? "" : text.strip());
        } catch (NumberFormatException none) {
            throw new Refused(field, keyWhenNone);
        }
    }

    /** The version that a page rendered. @throws Refused when it was tampered with */
    public static long version(@Nullable String text) {
        try {
            return Long.parseLong(text == null ? "" : text);
        } catch (NumberFormatException none) {
            throw new Refused(Refused.WHOLE, "refused.version");
        }
    }

    /** The named value of an enumeration. @throws Refused with that key at that field when there is none */
    public static <E extends Enum<E>> E oneOf(Class<E> type, String field, @Nullable String text, String keyWhenNone) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        throw new Refused(field, keyWhenNone);
    }
}
