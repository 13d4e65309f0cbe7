package care.tandem.web.shell;

import care.tandem.door.Misread;
import care.tandem.door.NotFound;
import care.tandem.door.Refused;
import jakarta.enterprise.inject.spi.CDI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Reads what an address or a form asks for. */
public final class RequestParams {

    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private RequestParams() {}

    /** The id in a parameter. @throws NotFound when there is none or it is not an id: then there is nothing there */
    public static UUID id(String parameter) {
        return idIn(Faces.getRequestParameter(parameter));
    }

    /** The id in a text that the page rendered. @throws NotFound when it is none */
    public static UUID idIn(@Nullable String text) {
        if (text == null || !isId(text)) {
            throw new NotFound();
        }
        return UUID.fromString(text);
    }

    /** Whether a text is an id, written out in full. */
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** As {@link #idIn}, where none at all is a fine answer, or one that the door refuses. */
    public static @Nullable UUID idIfAny(@Nullable String text) {
        return text == null || text.isBlank() ? null : idIn(text);
    }

    /** The day in a field; null where it is empty, or is no day: then the next call is refused at that field. */
    public static @Nullable LocalDate day(String field, @Nullable String text) {
        return read(field, text, LocalDate::parse, "refused.day");
    }

    /** The day in a parameter of an address; null where there is none, or it is none. */
    public static @Nullable LocalDate dayIfAny(String parameter) {
        try {
            String day = Faces.getRequestParameter(parameter);
            return day == null || day.isBlank() ? null : LocalDate.parse(day);
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    /** The time of day in a field; null where it is empty, or is no time: then the next call is refused at that field. */
    public static @Nullable LocalTime time(String field, @Nullable String text) {
        return read(field, text, time -> LocalTime.parse(time).truncatedTo(ChronoUnit.MINUTES), "refused.time");
    }

    private static <T> @Nullable T read(
            String field, @Nullable String text, Function<String, T> kind, String keyWhenNone) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return kind.apply(text.strip());
        } catch (DateTimeParseException none) {
            return misread(field, keyWhenNone);
        }
    }

    /** The whole number in a field; 0 where there is none: then the next call is refused with that key at that field. */
    public static int number(String field, @Nullable String text, String keyWhenNone) {
        try {
            return Integer.parseInt(text == null ? "" : text.strip());
        } catch (NumberFormatException none) {
            misread(field, keyWhenNone);
            return 0;
        }
    }

    private static <T> @Nullable T misread(String field, String key) {
        CDI.current().select(Misread.class).get().add(new Refused(field, key));
        return null;
    }

    /** The version that a page rendered. @throws Refused when it was tampered with */
    public static long version(@Nullable String text) {
        try {
            return Long.parseLong(text == null ? "" : text);
        } catch (NumberFormatException none) {
            throw new Refused(Refused.WHOLE, "refused.version");
        }
    }

    /** The named value of an enumeration; null where there is none: then the next call is refused with that key at that field. */
    public static <E extends Enum<E>> @Nullable E oneOf(
            Class<E> type, String field, @Nullable String text, String keyWhenNone) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        return misread(field, keyWhenNone);
    }
}
