package care.tandem.notes;

import care.tandem.door.CurrentMember;
import care.tandem.door.NotFound;
import care.tandem.door.Refused;
import care.tandem.people.Ties;
import care.tandem.policies.CurrentPolicies;
import care.tandem.thread.NamedGoals;
import care.tandem.vault.Vault;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Fetches notes, always among those that the member may read: an author's own; signed ones of clients on a therapist's
 * caseload; to a supervisor, what they have to sign or have signed. What its author discarded is among {@link
 * DiscardedDrafts} alone.
 */
@Dependent
class NoteQueries {

    private static final String OWN = "n.authorId = :me and n.life.state <> care.tandem.notes.NoteState.DISCARDED";

    static final String READABLE = "(" + OWN + " or n.life.signedAt is not null and (n.life.state in "
            + "(care.tandem.notes.NoteState.AWAITING_COSIGNATURE, care.tandem.notes.NoteState.LOCKED, "
            + "care.tandem.notes.NoteState.ENTERED_IN_ERROR) and :isTherapist = true and among(n.clientId, "
            + "(" + Ties.clientsOf(":me") + ")) "
            + "or n.life.cosignerId = :me and :isSupervisor = true and n.life.state <> care.tandem.notes.NoteState.DRAFT))";

    private static final String GROUP = "(select listagg(p.name, ', ') within group (order by p.name) "
            + "from SessionClient k join Member p on p.id = k.clientId where k.session.id = n.sessionId)";

    /** Whom note n is about: its client c, or all who have a seat in the group's session. */
    private static final String ABOUT = "case when n.clientId is null then " + GROUP + " else c.name end";

    /** The same in a list: looked up for the rows of the page, and not for all that are put in order. */
    static final String ABOUT_IN_LIST = "case when n.clientId is null then " + GROUP
            + " else (select c.name from Member c where c.id = n.clientId) end";

    /** Whether the member works with the client of note n now. */
    static final String CURRENT =
            "case when :isTherapist = true and " + Ties.worksWith(":me", "n.clientId") + " then true else false end";

    private static final String SEATS = "(select count(k.id) from SessionClient k where k.session.id = n.sessionId)";

    /**
     * A note with its sections, and the names that belong to it.
     *
     * @param client of a group, all of them
     * @param current whether the member works with the client now
     * @param several whether its session was with several clients
     */
    record Opened(
            Note note,
            String client,
            boolean current,
            boolean several,
            String author,
            @Nullable String cosigner) {}

    /** A row of what belongs to a note, and its writer's name. */
    record Named<T>(T row, String name) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    Ties ties;

    @Inject
    NamedGoals goals;

    @Inject
    CurrentPolicies policies;

    Opened openedBy(CurrentMember me, UUID note) {
        return limited(
                        entities.createQuery(
                                "select n, " + ABOUT + ", a.name, s.name, " + SEATS + ", " + CURRENT
                                        + " from Note n join fetch n.text.sections "
                                        + "left join Member c on c.id = n.clientId join Member a on a.id = n.authorId "
                                        + "left join " + Ties.supervisionOf("n.authorId", "v")
                                        + " left join Member s on s.id = case when n.life.state in "
                                        + "(care.tandem.notes.NoteState.DRAFT, care.tandem.notes.NoteState.RETURNED) "
                                        + "then v.supervisorId else n.life.cosignerId end where n.id = :note and "
                                        + READABLE,
                                Object[].class),
                        me)
                .setParameter("note", note)
                .getResultStream()
                .findFirst()
                .map(row -> new Opened(
                        (Note) row[0], (String) row[1], (Boolean) row[5], (Long) row[4] > 1, (String) row[2], (String)
                                row[3]))
                .orElseThrow(NotFound::new);
    }

    /** Who has to sign what the member writes: their supervisor, where the clinic wants that; null where nobody has to. */
    @Nullable
    UUID cosignerOf(CurrentMember me) {
        return policies.onNotes().cosigns() ? ties.supervisorOf(me) : null;
    }

    /** A note to go on with: the author's own, held until the end of the call. */
    Note changeableBy(CurrentMember me, UUID note) {
        return held(OWN, me, note);
    }

    /** A note of somebody whom the member supervises, held until the end of the call. */
    Note cosignableBy(CurrentMember me, UUID note) {
        return held("n.life.cosignerId = :me and n.life.state <> care.tandem.notes.NoteState.DRAFT", me, note);
    }

    private Note held(String whose, CurrentMember me, UUID note) {
        return one(entities.createQuery(
                        "select n from Note n join fetch n.text.sections where n.id = :note and " + whose, Note.class)
                .setParameter("note", note)
                .setParameter("me", me.getId())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE));
    }

    /** The caller's last signed note about a client. */
    List<Note> lastSigned(CurrentMember me, UUID client) {
        return entities.createQuery(
                        "select n from Note n join fetch n.text.sections where n.id = (select e.id from Note e "
                                + "where e.authorId = :me and e.clientId = :client "
                                + "and e.life.state in (care.tandem.notes.NoteState.LOCKED, "
                                + "care.tandem.notes.NoteState.AWAITING_COSIGNATURE) "
                                + "order by e.sessionDay desc, e.life.signedAt desc limit 1)",
                        Note.class)
                .setParameter("me", me.getId())
                .setParameter("client", client)
                .getResultList();
    }

    /** How the caller divided the note they wrote in last; with a template only where it is offered now. */
    List<FormatUsed> formatsUsedBy(CurrentMember me) {
        return entities.createQuery(
                        "select new care.tandem.notes.FormatUsed(n.format, t.id) from Note n "
                                + "left join NoteTemplateVersion v on v.id = n.text.begunWith.templateVersionId "
                                + "left join NoteTemplate t on t.id = v.template.id and t.retiredAt is null "
                                + "where " + OWN + " order by n.keptAt desc, n.id desc",
                        FormatUsed.class)
                .setParameter("me", me.getId())
                .setMaxResults(1)
                .getResultList();
    }

    /** What was added to a note, in one statement at most. */
    NoteLedger ledgerOf(Note note) {
        return ledgersOf(List.of(note)).getOrDefault(note.id(), NoteLedger.EMPTY);
    }

    /** The same of several notes in one statement at most, by the note's id. */
    Map<UUID, NoteLedger> ledgersOf(Collection<Note> notes) {
        return NoteLedger.of(entities, notes);
    }

    /** Whether the member has anything to do with this client: works with them now, or may read a note about them. */
    boolean knows(CurrentMember me, UUID client) {
        return ties.worksWith(me, client)
                || !limited(
                                entities.createQuery(
                                        "select n.id from Note n where n.clientId = :client and " + READABLE,
                                        UUID.class),
                                me)
                        .setParameter("client", client)
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty();
    }

    /** Whether the member works with the client whose goal it is, or may read a note that names it. */
    boolean knowsGoal(CurrentMember me, UUID goal) {
        return goals.isOfTheirClient(me, goal)
                || !limited(
                                entities.createQuery(
                                        "select n.id from NoteGoal w join Note n on n.id = w.noteId where w.goalId = :goal "
                                                + "and w.named = true and n.life.state <> "
                                                + "care.tandem.notes.NoteState.ENTERED_IN_ERROR and " + READABLE,
                                        UUID.class),
                                me)
                        .setParameter("goal", goal)
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty();
    }

    /** @throws Refused when there is an open one already */
    void requireNoOpenAddendum(Note note) {
        if (!entities.createQuery("select e.id from Addendum e where e.note = :note and e.signedAt is null", UUID.class)
                .setParameter("note", note)
                .getResultList()
                .isEmpty()) {
            throw new Refused(Refused.WHOLE, "refused.addendum.open");
        }
    }

    <T> T find(Class<T> kind, Note note, UUID id) {
        return one(of(kind, note, id));
    }

    /** What was signed under this id, of the note itself or of an addendum. @throws NotFound when nothing was */
    String exact(Note note, UUID signed, Vault vault) {
        Stream<@Nullable String> texts = Stream.concat(
                of(NoteEntry.class, note, signed).getResultStream().map(signature -> signature.exact(vault)),
                of(Addendum.class, note, signed).getResultStream().map(addendum -> addendum.exact(vault)));
        return texts.filter(Objects::nonNull).findFirst().orElseThrow(NotFound::new);
    }

    private <T> TypedQuery<T> of(Class<T> kind, Note note, UUID id) {
        return entities.createQuery(
                        "select e from " + kind.getSimpleName() + " e where e.id = :id and e.note = :note", kind)
                .setParameter("id", id)
                .setParameter("note", note);
    }

    void keep(Object entity) {
        entities.persist(entity);
    }

    static <T> TypedQuery<T> limited(TypedQuery<T> query, CurrentMember me) {
        return query.setParameter("me", me.getId())
                .setParameter("isTherapist", me.isTherapist())
                .setParameter("isSupervisor", me.isSupervisor());
    }

    static <T> T one(TypedQuery<T> query) {
        return query.getResultStream().findFirst().orElseThrow(NotFound::new);
    }
}
