package care.tandem.people;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A page of people by name.
 *
 * @param lines those on the page, and after them whom {@link PersonFilter#chosen} asks for besides
 * @param more whether there are further pages
 */
public record PersonPage<T>(List<T> lines, PersonFilter filter, boolean more) {

    public static <T> PersonPage<T> none() {
        return new PersonPage<>(List.of(), PersonFilter.ALL, false);
    }

    /** The same page, each of its lines as something else. */
    public <R> PersonPage<R> as(Function<T, R> other) {
        return new PersonPage<>(lines.stream().map(other).toList(), filter, more);
    }

    /** The same page with a line before all others. */
    public PersonPage<T> withFirst(T line) {
        return new PersonPage<>(Stream.concat(Stream.of(line), lines.stream()).toList(), filter, more);
    }
}
