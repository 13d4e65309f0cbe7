package care.tandem.web.home;

import java.util.function.Predicate;

/**
 * A part of the home page. A feature brings it from a method with {@code @Produces}.
 *
 * @param place where it stands among the others: the lowest comes first
 * @param page the file of its markup, below {@code /WEB-INF}
 * @param isFor who sees it. The page's forms are found again by the order of its parts, so this asks for nothing else
 * @param look asks the doors for what it shows; the whole home is one {@link care.tandem.door.Visit}
 */
public record HomePart(int place, String page, Predicate<Viewer> isFor, Runnable look) {

    /** One that asks no door, or a door of its own when it is shown. */
    public HomePart(int place, String page, Predicate<Viewer> isFor) {
        this(place, page, isFor, () -> {});
    }
}
