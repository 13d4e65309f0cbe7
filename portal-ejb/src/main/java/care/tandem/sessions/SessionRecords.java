package care.tandem.sessions;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * The records of what was said in sessions. They are kept by a feature that stands on this one and implements this, so that
 * a calendar can say how far they are. Fragments of queries, as in {@link care.tandem.people.Ties}, let it do so in its own
 * statement.
 */
public interface SessionRecords {

    /**
     * A left join to the record of one client in a session.
     *
     * @param record the alias it gets
     * @param session the session's id, as all others a path in the query
     * @param author who writes it
     */
    String ofClient(String record, String session, String client, String author);

    /** A left join to the record of all clients in a session, as for one. */
    String ofGroup(String record, String session, String author);

    /** Its state, an enum; null where there is none. */
    String state(String record);

    /** The condition that it is still to be begun, written or signed. */
    String isOwed(String record);

    /** An order that begins with the one written in last. */
    String latest(String record);

    /** The condition that somebody began a record on a session. @param session its id, a path in the query */
    String isBegunOn(String session);

    /** Those of these sessions on which somebody began a record, in one statement. */
    Set<UUID> begunOn(Collection<UUID> sessions);
}
