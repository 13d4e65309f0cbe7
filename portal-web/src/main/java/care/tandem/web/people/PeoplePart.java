package care.tandem.web.people;

import care.tandem.door.CurrentMember;
import java.util.function.Predicate;

/**
 * A part of the page on people, below the lists of them. A feature brings it from a method with {@code @Produces}.
 *
 * @param place where it stands among the others: the lowest comes first
 * @param page the file of its markup, below {@code /WEB-INF}
 * @param isFor who sees it
 */
public record PeoplePart(int place, String page, Predicate<CurrentMember> isFor) {}
