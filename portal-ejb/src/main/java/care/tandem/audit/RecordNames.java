package care.tandem.audit;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import care.tandem.vault.Alphabet;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds whose record an item of the trail belongs to, and which items are of somebody's record. An item that is gone or has
 * no client has no name.
 */
@Dependent
class RecordNames {

    private static final OwnedItem MEMBER = new OwnedItem("Member i", "i.id", "i.id");

    @PersistenceContext
    EntityManager entities;

    @Inject
    Instance<OwnedItem> owned;

    /** The clients' names of each item that has some, in alphabetical order and parted by commas. */
    Map<UUID, String> of(Set<UUID> items) {
        if (items.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(all(OwnedItem::names), Object[].class)
                .setParameter("items", items)
                .getResultStream()
                .map(row -> new ItemOf((UUID) row[0], (String) row[1]))
                .sorted(comparing(ItemOf::client, Alphabet.ORDER))
                .collect(groupingBy(ItemOf::item, mapping(ItemOf::client, joining(", "))));
    }

    /** What calls about that member can be about: the member, and what is on record about them; nothing where there is none. */
    List<UUID> itemsOf(UUID member) {
        List<UUID> items = entities.createQuery(all(OwnedItem::items), UUID.class)
                .setParameter("client", member)
                .getResultList();
        return items.contains(member) ? items.stream().distinct().toList() : List.of();
    }

    private String all(Function<OwnedItem, String> query) {
        return Stream.concat(Stream.of(MEMBER), owned.stream()).map(query).collect(joining(" union all "));
    }

    /** An item, and a client to whose record it belongs. */
    private record ItemOf(UUID item, String client) {}
}
