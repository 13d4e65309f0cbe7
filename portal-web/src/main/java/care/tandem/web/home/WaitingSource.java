package care.tandem.web.home;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Where one finds what waits for somebody. A feature brings it from a method with {@code @Produces}.
 *
 * @param place where its lines stand among the others': the lowest comes first
 * @param lines asks the doors, once a page
 */
public record WaitingSource(int place, Predicate<Viewer> isFor, Supplier<List<WaitingLine>> lines) {}
