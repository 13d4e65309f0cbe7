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
 */
public record PersonQuery<T>(String rows, Map<String, Object> parameters, Class<T> line, Function<T, UUID> id) {

    /** So many words of a name are looked for; a name has no more. */
    private static final int MOST_WORDS = 8;

    /** From here on there are scripts in which names stand without spaces, and are found by any part. */
    private static final int WITHOUT_SPACES = 0x0e00;

    public PersonPage<T> page(EntityManager entities, PersonFilter filter) {
        List<String> words = words(filter.name());
        TypedQuery<T> query = query(entities, rows + conditions(words) + " order by m.name, m.id")
                .setFirstResult(filter.page() * PersonFilter.PAGE)
                .setMaxResults(PersonFilter.PAGE + 1);
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("name" + i, words.get(i));
        }
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
                : query(entities, rows + " and m.id in :chosen order by m.name, m.id")
                        .setParameter("chosen", besides)
                        .getResultList();
    }

    private TypedQuery<T> query(EntityManager entities, String jpql) {
        TypedQuery<T> query = entities.createQuery(jpql, line);
        parameters.forEach(query::setParameter);
        return query;
    }

    private static List<String> words(String typed) {
        return typed.isBlank()
                ? List.of()
                : List.of(typed.strip().split("\\s+", MOST_WORDS + 1)).stream()
                        .limit(MOST_WORDS)
                        .toList();
    }

    private static String conditions(List<String> words) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            String folded = "folded(:name" + i + ")";
            boolean anywhere = words.get(i).codePoints().anyMatch(letter -> letter >= WITHOUT_SPACES);
            all.append(" and m.foundAs like concat('%', ")
                    .append(anywhere ? "trim(" + folded + ")" : "rtrim(" + folded + ")")
                    .append(", '%')");
        }
        return all.toString();
    }
}
