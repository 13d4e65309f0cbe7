package care.tandem.psychotherapy;

import care.tandem.door.CurrentMember;
import care.tandem.door.NotFound;
import care.tandem.people.PersonFilter;
import care.tandem.people.PersonPage;
import care.tandem.people.PersonQuery;
import care.tandem.vault.Vault;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.NoResultException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Fetches psychotherapy notes, always among those that the caller wrote. The database sees to the same once more. */
@Dependent
class PsychotherapyNoteQueries {

    private static final String MINE = "n.authorId = :me and n.authorSubject = :subject";

    private static final String IN_THE_LIST = MINE + " and n.struckAt is null";

    /** A note, and the name of the client it is about. */
    record Opened(PsychotherapyNote note, String clientName) {}

    @PersistenceContext
    EntityManager entities;

    List<PsychotherapyNoteLine> linesOf(CurrentMember me, @Nullable UUID client, int page) {
        TypedQuery<PsychotherapyNoteLine> lines = of(
                me,
                "select new care.tandem.psychotherapy.PsychotherapyNoteLine("
                        + "n.id, n.clientId, c.name, n.sessionDay, n.keptAt) "
                        + "from PsychotherapyNote n join Member c on c.id = n.clientId where " + IN_THE_LIST
                        + (client == null ? "" : " and n.clientId = :client")
                        + " order by n.sessionDay desc, n.keptAt desc, n.id",
                PsychotherapyNoteLine.class);
        if (client != null) {
            lines.setParameter("client", client);
        }
        return lines.setFirstResult(page * PsychotherapyNotes.PAGE)
                .setMaxResults(PsychotherapyNotes.PAGE + 1)
                .getResultList();
    }

    PersonPage<NotedClient> clientsNotedBy(CurrentMember me, PersonFilter filter) {
        return new PersonQuery<>(
                        "select new care.tandem.psychotherapy.NotedClient(m.id, m.name) from Member m where exists "
                                + "(select n.id from PsychotherapyNote n where n.clientId = m.id and " + IN_THE_LIST
                                + ")",
                        Map.of("me", me.getId(), "subject", me.getSubject()),
                        NotedClient.class,
                        NotedClient::id)
                .page(entities, filter);
    }

    boolean hasNotesOn(CurrentMember me, UUID client) {
        return !of(me, "select n.id from PsychotherapyNote n where n.clientId = :client and " + IN_THE_LIST, UUID.class)
                .setParameter("client", client)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    Opened openedBy(CurrentMember me, UUID note) {
        return one(of(
                        me,
                        "select new care.tandem.psychotherapy.PsychotherapyNoteQueries$Opened(n, c.name) "
                                + "from PsychotherapyNote n join Member c on c.id = n.clientId where n.id = :note and "
                                + MINE,
                        Opened.class)
                .setParameter("note", note));
    }

    PsychotherapyNote writtenBy(CurrentMember me, UUID note) {
        return one(of(me, "select n from PsychotherapyNote n where n.id = :note and " + MINE, PsychotherapyNote.class)
                .setParameter("note", note));
    }

    /** The texts of a note that do not stand there, the latest first. */
    List<EarlierText> earlierOf(PsychotherapyNote note, Vault vault) {
        return entities.createQuery(
                        "select t from PsychotherapyText t where t.note = :note order by t.at desc, t.id",
                        PsychotherapyText.class)
                .setParameter("note", note)
                .getResultStream()
                .map(text -> text.view(vault))
                .toList();
    }

    void keep(Object entity) {
        entities.persist(entity);
    }

    private <T> TypedQuery<T> of(CurrentMember me, String query, Class<T> result) {
        return entities.createQuery(query, result)
                .setParameter("me", me.getId())
                .setParameter("subject", me.getSubject());
    }

    private static <T> T one(TypedQuery<T> query) {
        try {
            return query.getSingleResult();
        } catch (NoResultException none) {
            throw new NotFound();
        }
    }
}
