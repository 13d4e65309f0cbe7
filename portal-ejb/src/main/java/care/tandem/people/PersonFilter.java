package care.tandem.people;

import java.util.List;
import java.util.UUID;

/**
 * Which people, and which of their pages; by name.
 *
 * @param name what somebody typed of a name: each word of it begins a word of the name, without regard to case and
 *     accents; empty for all
 * @param chosen who is on the page in any case, as chosen before; those who are not among the people in question are not
 * @param page 0 for the first
 */
public record PersonFilter(String name, List<UUID> chosen, int page) {

    /** People a page. */
    public static final int PAGE = 25;

    public static final PersonFilter ALL = new PersonFilter("", 0);

    public PersonFilter {
        chosen = List.copyOf(chosen);
    }

    public PersonFilter(String name, int page) {
        this(name, List.of(), page);
    }

    /** As this one, with these chosen. */
    public PersonFilter choosing(UUID... people) {
        return new PersonFilter(name, List.of(people), page);
    }
}
