package care.tandem.audit;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Finds whose record an item of the trail belongs to. An item that is gone, or is nobody's, has no name. */
@Dependent
class RecordNames {

    /** A note of a group belongs to all who had a seat in its session. */
    private static final String CLIENTS = """
            with about (item, client_id) as (
              select id, client_id from goal where id in (:items)
              union all select id, client_id from note where id in (:items) and client_id is not null
              union all select n.id, s.client_id from note n join session_client s on s.session_id = n.session_id
                        where n.id in (:items) and n.client_id is null
              union all select session_id, client_id from session_client where session_id in (:items)
              union all select id, client_id from amendment_request where id in (:items)
              union all select id, id from member where id in (:items)
            )
            select a.item, string_agg(m.name, ', ' order by m.name) from about a join member m on m.id = a.client_id
            group by a.item""";

    @PersistenceContext
    EntityManager entities;

    /** The clients' names of each item that has some, parted by commas. */
    @SuppressWarnings("unchecked")
    Map<UUID, String> of(Set<UUID> items) {
        if (items.isEmpty()) {
            return Map.of();
        }
        List<Object[]> rows = entities.createNativeQuery(CLIENTS, Object[].class)
                .setParameter("items", items)
                .getResultList();
        return rows.stream().collect(toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }
}
