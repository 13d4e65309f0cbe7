package care.tandem.web.shell;

import care.tandem.people.PersonFilter;
import care.tandem.people.PersonPage;

/** People to choose from, for {@code <t:person>}: a page of them, by what was typed of a name. */
@FunctionalInterface
public interface Choosing {

    PersonPage<Option> find(PersonFilter filter);
}
