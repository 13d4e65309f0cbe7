package care.tandem.seen;

import care.tandem.door.CurrentMember;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/**
 * Keeps when each member last opened an item, and tells queries what happened since. A door that opens an item calls
 * {@link #by} once the item is found among those that the member may read.
 */
@Dependent
public class Seen {

    /** One statement, so that two windows that open the same item at once leave one row, with the later moment. */
    private static final String OPENED = """
            insert into seen_item (clinic_id, id, member_id, item, at)
            values (current_clinic(), gen_random_uuid(), :member, :item, now())
            on conflict (clinic_id, member_id, item) do update
            set at = greatest(seen_item.at, excluded.at), version = seen_item.version + 1""";

    @PersistenceContext
    EntityManager entities;

    /**
     * Marks the item as seen by the member, as of the beginning of the transaction: what is committed later is new to
     * them.
     */
    public void by(CurrentMember me, UUID item) {
        entities.createNativeQuery(OPENED)
                .setParameter("member", me.getId())
                .setParameter("item", item)
                .executeUpdate();
    }

    /**
     * A condition in JPQL: the member {@code :me} has not opened the item since the moment, or never.
     *
     * @param item an expression for the item's id, as {@code g.id}
     * @param moment an expression for an instant, as {@code g.changedAt}
     */
    public static String isNew(String item, String moment) {
        return "not exists (select seen.id from SeenItem seen where seen.memberId = :me and seen.item = " + item
                + " and seen.at >= " + moment + ")";
    }
}
