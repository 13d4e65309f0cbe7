package care.tandem.people;

import care.tandem.door.CurrentMember;
import care.tandem.door.NotFound;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who works with whom, and who supervises whom. A tie is current from its first day to its last, both included, as the
 * clinic's clock says them; one without a last day goes on. The static methods give fragments for the queries of all features: a
 * condition, a subquery of ids, or a join. What they take are expressions of the query around them, such as {@code ":me"}
 * or {@code "g.clientId"}:
 *
 * <pre>{@code
 * "select c.name from Member c where c.id = :client and " + Ties.worksWith(":me", "c.id")
 * }</pre>
 *
 * <p>The methods of an instance answer with one statement at most.
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
                + "where tie.therapistId = " + therapist + " and " + current("tie") + " and " + begun("other");
    }

    /** A subquery: the ids of all whom the supervisor supervises or ever did. Some come twice. */
    public static String everSupervisedBy(String supervisor) {
        return "select tie.superviseeId from Supervision tie where tie.supervisorId = " + supervisor + " and "
                + begun("tie");
    }

    /**
     * A subquery: the ids of the clients a therapist works with on a day, or will later as far as is known. It ends in a
     * condition, of which the tie is {@code tie}. Some come twice.
     */
    public static String clientsFrom(String therapist, String day) {
        return "select tie.clientId from Caseload tie where tie.therapistId = " + therapist + " and "
                + goesOnFrom("tie", day) + " and " + counts("tie");
    }

    /** A subquery: the id of the supervisor of a therapist now. */
    public static String supervisorOf(String therapist) {
        return "select led.supervisorId from Supervision led where led.superviseeId = " + therapist + " and "
                + current("led");
    }

    /** What follows {@code join} to have the current supervision of a therapist, with its {@code supervisorId}. */
    public static String supervisionOf(String therapist, String alias) {
        return "Supervision " + alias + " on " + alias + ".superviseeId = " + therapist + " and " + current(alias);
    }

    /** What follows {@code join} to have who works with a client now: a row each, with {@code therapistId} and {@code since}. */
    public static String caseloadOf(String client, String alias) {
        return "Caseload " + alias + " on " + alias + ".clientId = " + client + " and " + current(alias);
    }

    /** The condition that a tie, of either kind, is current. */
    static String current(String alias) {
        return begun(alias) + " and " + goesOnFrom(alias, "clinic_today()");
    }

    /** The condition that its first day is not ahead. */
    private static String begun(String alias) {
        return alias + ".since <= clinic_today()";
    }

    /** The condition that it is not over before a day. */
    static String goesOnFrom(String alias, String day) {
        return "(" + alias + ".until is null or " + alias + ".until >= " + day + ")";
    }

    /** The condition that it counts on some day at all: it was not ended before it began. */
    static String counts(String alias) {
        return goesOnFrom(alias, alias + ".since");
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

    /** Whether the member works with one of these clients now and, as far as is known, not on that day any more. */
    public boolean endBefore(CurrentMember me, Set<UUID> clients, LocalDate day) {
        return !entities.createQuery(
                        clientsOf(":me") + " and tie.clientId in :clients and tie.until < :day", UUID.class)
                .setParameter("me", me.getId())
                .setParameter("clients", clients)
                .setParameter("day", day)
                .getResultList()
                .isEmpty();
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
