package care.tandem.web.pages;

import java.lang.reflect.Type;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a value in a page without running it.
 *
 * @param type null where it can be anything
 * @param texts all that it can dates; null where that is open
 */
record Known(@Nullable Type type, @Nullable Set<String> texts) {

    static final Known NOTHING = new Known(null, null);

    static Known of(@Nullable Type type) {
        return type instanceof Class<?> plain && plain.isEnum() ? ofEnum(plain) : new Known(type, null);
    }

    static Known text(String text) {
        return new Known(String.class, Set.of(text));
    }

    static Known texts(Set<String> texts) {
        return new Known(String.class, texts);
    }

    /** One or the other. */
    Known or(Known other) {
        if (texts == null || other.texts == null) {
            return Known.of(type == null ? other.type : type);
        }
        Set<String> both = new TreeSet<>(texts);
        both.addAll(other.texts);
        return new Known(type, both);
    }

    private static Known ofEnum(Class<?> plain) {
        Set<String> names = new TreeSet<>();
        for (Object constant : plain.getEnumConstants()) {
            names.add(constant.toString());
        }
        return new Known(plain, names);
    }
}
