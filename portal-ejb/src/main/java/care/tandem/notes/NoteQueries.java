package care.tandem.notes;

import care.tandem.door.CurrentMember;
import care.tandem.door.NotFound;
import care.tandem.vault.SealedText;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.NoResultException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Fetches notes, always among those that the member may read: an author's own, and signed ones of clients on the
 * caller's caseload. Of a client's notes the client gets the shared summary of signed ones.
 */
@Dependent
class NoteQueries {

    private static final String READABLE =
            "(n.authorId = :me or n.state = care.tandem.notes.NoteState.SIGNED and exists "
                    + "(select l.id from Caseload l where l.therapistId = :me and l.clientId = n.clientId and l.until is null))";

    private static final String SHARED = "from Note n join Member a on a.id = n.authorId "
            + "where n.clientId = :me and n.state = care.tandem.notes.NoteState.SIGNED ";

    /** A shared summary, still sealed. */
    record Shared(UUID id, String authorName, LocalDate sessionDay, Instant signedAt, SealedText words) {}

    /** The names that belong to a note. */
    record Names(String client, String author) {}

    @PersistenceContext
    EntityManager entities;

    Note readableBy(CurrentMember me, UUID note) {
        return one(entities.createQuery(
                        "select n from Note n join fetch n.sections where n.id = :note and " + READABLE, Note.class)
                .setParameter("note", note)
                .setParameter("me", me.getId()));
    }

    /** A note to go on with: the author's own. */
    Note writableBy(CurrentMember me, UUID note) {
        return one(entities.createQuery(
                        "select n from Note n join fetch n.sections where n.id = :note and n.authorId = :me",
                        Note.class)
                .setParameter("note", note)
                .setParameter("me", me.getId()));
    }

    List<NoteLine> linesReadableBy(CurrentMember me) {
        return entities.createQuery(
                        "select new care.tandem.notes.NoteLine(n.id, n.clientId, c.name, a.name, "
                                + "case when n.authorId = :me then true else false end, n.format, n.sessionDay, n.state, "
                                + "n.keptAt, n.signedAt) from Note n join Member c on c.id = n.clientId "
                                + "join Member a on a.id = n.authorId where " + READABLE
                                + " order by n.sessionDay desc, n.keptAt desc",
                        NoteLine.class)
                .setParameter("me", me.getId())
                .getResultList();
    }

    Names namesOf(Note note) {
        return entities.createQuery(
                        "select new care.tandem.notes.NoteQueries$Names(c.name, a.name) from Note n "
                                + "join Member c on c.id = n.clientId join Member a on a.id = n.authorId where n = :note",
                        Names.class)
                .setParameter("note", note)
                .getSingleResult();
    }

    List<SharedSummaryLine> summariesFor(CurrentMember me) {
        return entities.createQuery(
                        "select new care.tandem.notes.SharedSummaryLine(n.id, a.name, n.sessionDay) " + SHARED
                                + "order by n.sessionDay desc, n.signedAt desc",
                        SharedSummaryLine.class)
                .setParameter("me", me.getId())
                .getResultList();
    }

    Shared summaryFor(CurrentMember me, UUID note) {
        return one(entities.createQuery(
                        "select new care.tandem.notes.NoteQueries$Shared(n.id, a.name, n.sessionDay, n.signedAt, "
                                + "n.sharedSummary) " + SHARED + "and n.id = :note",
                        Shared.class)
                .setParameter("me", me.getId())
                .setParameter("note", note));
    }

    boolean worksWith(CurrentMember me, UUID client) {
        return !entities.createQuery(
                        "select l.id from Caseload l where l.therapistId = :me and l.clientId = :client "
                                + "and l.until is null",
                        UUID.class)
                .setParameter("me", me.getId())
                .setParameter("client", client)
                .getResultList()
                .isEmpty();
    }

    void keep(Note note) {
        entities.persist(note);
    }

    private static <T> T one(TypedQuery<T> query) {
        try {
            return query.getSingleResult();
        } catch (NoResultException none) {
            throw new NotFound();
        }
    }
}
