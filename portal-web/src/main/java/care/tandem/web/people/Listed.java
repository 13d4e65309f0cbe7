package care.tandem.web.people;

import care.tandem.people.PersonFilter;
import care.tandem.people.PersonPage;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/**
 * A long list of people on a page, found by typing a name or by turning pages. A name is sent in a form and never stands
 * in an address.
 *
 * @param <T> a line of the list
 */
public final class Listed<T> {

    private static final int LONGEST = 100;
    private static final int FIRST = 10;

    private final Function<PersonFilter, PersonPage<T>> door;
    private final String name = asked("name");
    private @Nullable PersonPage<T> page;

    public Listed(Function<PersonFilter, PersonPage<T>> door) {
        this.door = door;
    }

    private static String asked(String parameter) {
        String typed = Objects.requireNonNullElse(Faces.getRequestParameter(parameter), "")
                .strip();
        return typed.substring(0, Math.min(LONGEST, typed.length()));
    }

    private static int number() {
        String asked = asked("page");
        return asked.matches("[0-9]{1,4}") ? Integer.parseInt(asked) : 0;
    }

    public PersonPage<T> getPage() {
        if (page == null) {
            page = door.apply(new PersonFilter(name, name.isEmpty() ? number() : 0));
        }
        return page;
    }

    /** The first few, where there is room for no more; all that were found where a name was typed. */
    public List<T> getFirst() {
        return getPage()
                .lines()
                .subList(0, isFolded() ? FIRST : getPage().lines().size());
    }

    /** Whether there are more than the first few. */
    public boolean isFolded() {
        return name.isEmpty() && getPage().lines().size() > FIRST;
    }

    /** What was typed of a name. */
    public String getName() {
        return name;
    }

    /** Whether there is, or may be, more than the page shows. */
    public boolean isLong() {
        return !name.isEmpty()
                || isFolded()
                || getPage().more()
                || getPage().filter().page() > 0;
    }

    /** The number of the page before this one; -1 on the first. */
    public int getBefore() {
        return getPage().filter().page() - 1;
    }

    /** The number of the page after this one; -1 on the last, and where a name was typed. */
    public int getAfter() {
        return getPage().more() && name.isEmpty() ? getPage().filter().page() + 1 : -1;
    }
}
