package care.tandem.notes;

import care.tandem.door.CurrentMember;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Fetches drafts for the client who was let in to write the summary: for nobody else, and not a moment longer. */
@Dependent
class TogetherQueries {

    private static final String LET_IN = "n.clientId = :me and n.life.togetherSince is not null";

    /** A draft, and its author's name. */
    record Found(Note note, String author) {}

    @PersistenceContext
    EntityManager entities;

    List<TogetherLine> letIn(CurrentMember me) {
        return entities.createQuery(
                        "select new care.tandem.notes.TogetherLine(n.id, a.name, n.sessionDay) from Note n "
                                + "join Member a on a.id = n.authorId where " + LET_IN
                                + " order by n.sessionDay desc, n.id",
                        TogetherLine.class)
                .setParameter("me", me.getId())
                .getResultList();
    }

    Found readableBy(CurrentMember me, UUID draft) {
        return NoteQueries.one(entities.createQuery(
                        "select new care.tandem.notes.TogetherQueries$Found(n, a.name) from Note n "
                                + "join Member a on a.id = n.authorId where n.id = :draft and " + LET_IN,
                        Found.class)
                .setParameter("draft", draft)
                .setParameter("me", me.getId()));
    }

    /** Held until the end of the call. */
    Note writableBy(CurrentMember me, UUID draft) {
        return NoteQueries.one(
                entities.createQuery("select n from Note n where n.id = :draft and " + LET_IN, Note.class)
                        .setParameter("draft", draft)
                        .setParameter("me", me.getId())
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE));
    }

    /** For its author, and for the client while they are let in. */
    NotePulse pulse(CurrentMember me, UUID draft) {
        return NoteQueries.one(entities.createQuery(
                        "select new care.tandem.notes.NotePulse(n.id, n.changes, case when n.authorId = :me then "
                                + "care.tandem.door.Side.CLINICIAN else care.tandem.door.Side.CLIENT end) from Note n "
                                + "where n.id = :draft and (n.authorId = :me or " + LET_IN + ")",
                        NotePulse.class)
                .setParameter("draft", draft)
                .setParameter("me", me.getId()));
    }
}
