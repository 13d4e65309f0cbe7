package care.tandem.audit;

/**
 * Whose record an item of the trail belongs to, as a query finds it. A feature brings one for each kind of item that calls
 * of its doors are about, from a method with {@code @Produces}.
 *
 * @param from entities, as they stand after {@code from}
 * @param item the path of the item's id
 * @param client the path of the client's id
 */
public record OwnedItem(String from, String item, String client) {

    /** Of some items, each with the name of a client whose it is. */
    String names() {
        return "select " + item + " as item, m.name as client from " + from + " join Member m on m.id = " + client
                + " where " + item + " in :items";
    }

    /** The items of one client. */
    String items() {
        return "select " + item + " from " + from + " where " + client + " = :client";
    }
}
