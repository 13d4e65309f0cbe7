package care.tandem.audit;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import care.tandem.vault.Alphabet;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Finds whose record an item of the trail belongs to. An item that is gone, or is nobody's, has no name. */
@Dependent
class RecordNames {

    /** A note of a group belongs to all who had a seat in its session. */
    private static final String CLIENTS = of("Goal i", "i.id", "i.clientId")
            + " union all " + of("Note i", "i.id", "i.clientId")
            + " union all "
            + of(
                    "Note i join SessionClient s on i.clientId is null and s.session.id = i.sessionId",
                    "i.id",
                    "s.clientId")
            + " union all " + of("SessionClient i", "i.session.id", "i.clientId")
            + " union all " + of("AmendmentRequest i", "i.id", "i.clientId")
            + " union all " + of("Member i", "i.id", "i.id");

    @PersistenceContext
    EntityManager entities;

    /** The clients' names of each item that has some, in alphabetical order and parted by commas. */
    Map<UUID, String> of(Set<UUID> items) {
        if (items.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(CLIENTS, Object[].class)
                .setParameter("items", items)
                .getResultStream()
                .map(row -> new ItemOf((UUID) row[0], (String) row[1]))
                .sorted(comparing(ItemOf::client, Alphabet.ORDER))
                .collect(groupingBy(ItemOf::item, mapping(ItemOf::client, joining(", "))));
    }

    private static String of(String from, String item, String client) {
        return "select " + item + " as item, m.name as client from " + from + " join Member m on m.id = " + client
                + " where " + item + " in :items";
    }

    /** An item, and a client to whose record it belongs. */
    private record ItemOf(UUID item, String client) {}
}
