package care.tandem.people;

import care.tandem.door.CurrentMember;
import care.tandem.door.NotFound;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who works with whom, and who supervises whom. The static methods give fragments for the queries of all features: a
 * condition, a subquery of ids, or a join. What they take are expressions of the query around them, such as {@code ":me"}
 * or {@code "g.clientId"}:
 *
 * <pre>{@code
 * "select c.name from Member c where c.id = :client and " + Ties.worksWith(":me", "c.id")
 * }</pre>
 *
 * <p>The methods of an instance answer with one statement at most. A tie is current while it has no last day.
 */
@Dependent
public class Ties {

    @PersistenceContext
    EntityManager entities;

    /** The condition that a therapist works with a client now. For one row, or few; see {@link #clientsOf} for many. */
    public static String worksWith(String therapist, String client) {
        return "exists (select tie.id from Caseload tie where tie.therapistId = " + therapist + " and tie.clientId = "
                + client + " and " + current("tie") + ")";
    }

    /**
     * A subquery: the ids of the clients a therapist works with now. It ends in a condition, so that more can follow. In
     * queries over many rows it goes into {@code in (…)} or {@code among(…)}, by which the database finds it once.
     */
    public static String clientsOf(String therapist) {
        return "select tie.clientId from Caseload tie where tie.therapistId = " + therapist + " and " + current("tie");
    }

    /** The condition that a client works now with somebody whom the supervisor supervises now. */
    public static String worksWithSuperviseeOf(String supervisor, String client) {
        return "exists (select tie.id from Caseload tie join " + supervisionOf("tie.therapistId", "led")
                + " where tie.clientId = " + client + " and " + current("tie") + " and led.supervisorId = " + supervisor
                + ")";
    }

    /** A subquery: the ids of all who ever worked with a client whom the therapist works with now. Some come twice. */
    public static String everTherapistsOfClientsOf(String therapist) {
        return "select other.therapistId from Caseload other join Caseload tie on tie.clientId = other.clientId "
                + "where tie.therapistId = " + therapist + " and " + current("tie");
    }

    /** A subquery: the ids of all whom the supervisor supervises or ever did. Some come twice. */
    public static String everSupervisedBy(String supervisor) {
        return "select tie.superviseeId from Supervision tie where tie.supervisorId = " + supervisor;
    }

    /** What follows {@code join} to have the current supervision of a therapist, with its {@code supervisorId}. */
    public static String supervisionOf(String therapist, String alias) {
        return "Supervision " + alias + " on " + alias + ".superviseeId = " + therapist + " and " + current(alias);
    }

    /** The condition that a tie, of either kind, has no last day. */
    static String current(String alias) {
        return alias + ".until is null";
    }

    /** Whether the member is a therapist and works with this client now. */
    public boolean worksWith(CurrentMember me, UUID client) {
        return worksWith(me, Set.of(client));
    }

    /** Whether the member is a therapist and works with all these clients now. */
    public boolean worksWith(CurrentMember me, Set<UUID> clients) {
        return me.isTherapist()
                && entities.createQuery(clientsOf(":me") + " and tie.clientId in :clients", UUID.class)
                                .setParameter("me", me.getId())
                                .setParameter("clients", clients)
                                .getResultList()
                                .size()
                        == clients.size();
    }

    /** @throws NotFound when the member does not work with this client now */
    public void requireWorksWith(CurrentMember me, UUID client) {
        if (!worksWith(me, client)) {
            throw new NotFound();
        }
    }

    /** The supervisor who has to sign what this member writes; null where there is none. */
    public @Nullable UUID supervisorOf(CurrentMember me) {
        return entities.createQuery(
                        "select tie.supervisorId from Supervision tie where tie.superviseeId = :me and "
                                + current("tie"),
                        UUID.class)
                .setParameter("me", me.getId())
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
