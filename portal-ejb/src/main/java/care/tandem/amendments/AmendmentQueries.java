package care.tandem.amendments;

import care.tandem.door.CurrentMember;
import care.tandem.door.NotFound;
import care.tandem.people.Ties;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Fetches requests to amend: a client's own; to a therapist, those of clients they work with now, on notes they may
 * read. That is how somebody can answer when a note's author has left.
 */
@Dependent
class AmendmentQueries {

    /** The most requests in one list. */
    private static final int MOST = 200;

    private static final int OF_A_CLIENT = 5;

    private static final String ANSWERABLE = "(" + Ties.worksWith(":me", "q.clientId")
            + " and exists (select r.id from Note r where r.id = q.noteId "
            + "and (r.authorId = :me or r.life.state not in (DRAFT, RETURNED))))";

    private static final String LINES = "select new care.tandem.amendments.AmendmentLine(q.id, q.noteId, c.name, "
            + "a.name, q.state, q.askedAt, q.dueOn, q.extended, (select max(t.at) from AmendmentAct t "
            + "where t.request = q)) from AmendmentRequest q join Note n on n.id = q.noteId "
            + "join Member c on c.id = q.clientId join Member a on a.id = n.authorId ";

    /** A request with what it is about. */
    record Found(
            UUID id,
            UUID note,
            LocalDate sessionDay,
            UUID clientId,
            String client,
            String author,
            boolean clients,
            boolean answerable) {}

    @PersistenceContext
    EntityManager entities;

    /** A request of the client's own, held until the end of the call. */
    AmendmentRequest askedBy(CurrentMember me, UUID request) {
        return held("q.clientId = :me", me, request);
    }

    /** A request that the therapist can answer, held until the end of the call. */
    AmendmentRequest answerableBy(CurrentMember me, UUID request) {
        return held(ANSWERABLE, me, request);
    }

    private AmendmentRequest held(String whose, CurrentMember me, UUID request) {
        return one(entities.createQuery(
                        "select q from AmendmentRequest q where q.id = :request and " + whose, AmendmentRequest.class)
                .setParameter("request", request)
                .setParameter("me", me.getId())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE));
    }

    /** A request for the client who asked, whoever can answer it, and the note's author. */
    Found readableBy(CurrentMember me, UUID request) {
        String answerable = ":isTherapist = true and " + ANSWERABLE;
        return one(entities.createQuery(
                        "select new care.tandem.amendments.AmendmentQueries$Found(q.id, q.noteId, n.sessionDay, c.id, c.name, "
                                + "a.name, case when q.clientId = :me then true else false end, case when " + answerable
                                + " then true else false end) from AmendmentRequest q join Note n on n.id = q.noteId "
                                + "join Member c on c.id = q.clientId join Member a on a.id = n.authorId "
                                + "where q.id = :request and (q.clientId = :me or n.authorId = :me or " + answerable
                                + ")",
                        Found.class)
                .setParameter("request", request)
                .setParameter("me", me.getId())
                .setParameter("isTherapist", me.isTherapist()));
    }

    List<AmendmentRow> actsOf(UUID request) {
        return entities.createQuery(AmendmentRow.ON_REQUEST, AmendmentRow.class)
                .setParameter("request", request)
                .getResultList();
    }

    /** What waits for an answer of the therapist, or for their last word; the one that is due first, first. */
    List<AmendmentLine> waitingFor(CurrentMember me) {
        return lines("where q.state in (care.tandem.amendments.AmendmentState.ASKED, "
                        + "care.tandem.amendments.AmendmentState.DISAGREED) and " + ANSWERABLE
                        + " order by case when q.state = care.tandem.amendments.AmendmentState.ASKED then 0 else 1 end, "
                        + "q.dueOn, q.id")
                .setParameter("me", me.getId())
                .getResultList();
    }

    List<AmendmentLine> askedBy(CurrentMember me) {
        return lines("where q.clientId = :me order by q.askedAt desc, q.id")
                .setParameter("me", me.getId())
                .getResultList();
    }

    /** What a client asked and the therapist can answer, or read answered: open ones first, then the latest. */
    List<AmendmentLine> askedBy(UUID client, CurrentMember me) {
        return entities.createQuery(
                        LINES + "where q.clientId = :client and " + ANSWERABLE
                                + " order by case when q.state = care.tandem.amendments.AmendmentState.ASKED then 0 "
                                + "else 1 end, q.askedAt desc, q.id",
                        AmendmentLine.class)
                .setParameter("client", client)
                .setParameter("me", me.getId())
                .setMaxResults(OF_A_CLIENT)
                .getResultList();
    }

    List<AmendmentLine> all() {
        return lines("order by case when q.state = care.tandem.amendments.AmendmentState.ASKED then 0 else 1 end, "
                        + "q.dueOn, q.id")
                .getResultList();
    }

    private TypedQuery<AmendmentLine> lines(String which) {
        return entities.createQuery(LINES + which, AmendmentLine.class).setMaxResults(MOST);
    }

    void keep(Object entity) {
        entities.persist(entity);
    }

    private static <T> T one(TypedQuery<T> query) {
        return query.getResultStream().findFirst().orElseThrow(NotFound::new);
    }
}
