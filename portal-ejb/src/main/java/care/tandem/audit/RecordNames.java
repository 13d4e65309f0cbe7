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
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds whose record an item of the trail belongs to. An item that is gone or has no client has no name. */
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
        return entities.createQuery(names(), Object[].class)
                .setParameter("items", items)
                .getResultStream()
                .map(row -> new ItemOf((UUID) row[0], (String) row[1]))
                .sorted(comparing(ItemOf::client, Alphabet.ORDER))
                .collect(groupingBy(ItemOf::item, mapping(ItemOf::client, joining(", "))));
    }

    private String names() {
        return Stream.concat(Stream.of(MEMBER), owned.stream())
                .map(OwnedItem::names)
                .collect(joining(" union all "));
    }

    /** An item, and a client to whose record it belongs. */
    private record ItemOf(UUID item, String client) {}
}
