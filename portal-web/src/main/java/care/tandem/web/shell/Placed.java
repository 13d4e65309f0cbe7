package care.tandem.web.shell;

import java.util.List;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/** What features bring to something that all of them share, in its order. */
public final class Placed {

    private Placed() {}

    /**
     * The lowest place first.
     *
     * @throws IllegalStateException when two want the same place, and so would stand in no order
     */
    public static <T> List<T> inOrder(Iterable<T> brought, ToIntFunction<T> place) {
        TreeMap<Integer, T> placed = new TreeMap<>();
        for (T one : brought) {
            T other = placed.putIfAbsent(place.applyAsInt(one), one);
            if (other != null) {
                throw new IllegalStateException("At the same place: " + one + " and " + other);
            }
        }
        return List.copyOf(placed.values());
    }
}
