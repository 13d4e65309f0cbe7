package care.tandem.web.home;

import java.util.function.Predicate;

/**
 * What can be begun from the head of the home page. A feature brings it from a method with {@code @Produces}.
 *
 * @param place where it stands among the others: the lowest comes first
 * @param page the file of its markup, below {@code /WEB-INF}
 */
public record HomeAct(int place, String page, Predicate<Viewer> isFor) {}
