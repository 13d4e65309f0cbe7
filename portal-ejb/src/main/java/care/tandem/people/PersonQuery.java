package care.tandem.people;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Lists people a page at a time, whatever their number: one statement, and a second one for those who were chosen before
 * and are not on the page.
 *
 * @param rows a query as far as its conditions, of which the member is {@code m}
 * @param parameters what the query asks for
 * @param id of a line
 * @param then by what those of one person are put in order: the empty text where there is one line each
 */
public record PersonQuery<T>(
        String rows, Map<String, Object> parameters, Class<T> line, Function<T, UUID> id, String then) {

    private static final String BY_NAME = " order by m.name, m.id";

    public PersonQuery(String rows, Map<String, Object> parameters, Class<T> line, Function<T, UUID> id) {
        this(rows, parameters, line, id, "");
    }

    public PersonPage<T> page(EntityManager entities, PersonFilter filter) {
        NameWords words = NameWords.in(filter.name());
        TypedQuery<T> query = query(entities, rows + words.conditions("m.foundAs") + BY_NAME + then)
                .setFirstResult(filter.page() * PersonFilter.PAGE)
                .setMaxResults(PersonFilter.PAGE + 1);
        words.give(query::setParameter);
        List<T> found = query.getResultList();
        boolean more = found.size() > PersonFilter.PAGE;
        List<T> lines = new ArrayList<>(more ? found.subList(0, PersonFilter.PAGE) : found);
        lines.addAll(chosenBesides(entities, filter, lines));
        return new PersonPage<>(List.copyOf(lines), filter, more);
    }

    private List<T> chosenBesides(EntityManager entities, PersonFilter filter, List<T> lines) {
        Set<UUID> there = lines.stream().map(id).collect(Collectors.toSet());
        List<UUID> besides = filter.chosen().stream()
                .filter(chosen -> !there.contains(chosen))
                .toList();
        return besides.isEmpty()
                ? List.of()
                : query(entities, rows + " and m.id in :chosen" + BY_NAME + then)
                        .setParameter("chosen", besides)
                        .getResultList();
    }

    private TypedQuery<T> query(EntityManager entities, String jpql) {
        TypedQuery<T> query = entities.createQuery(jpql, line);
        parameters.forEach(query::setParameter);
        return query;
    }
}
