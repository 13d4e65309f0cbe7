package care.tandem.notes;

import care.tandem.door.CurrentMember;
import care.tandem.door.NotFound;
import care.tandem.door.Side;
import care.tandem.live.Pulse;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Fetches drafts for the client who was let in to write the summary: for that client alone, and as long as they are let in. */
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
        return entities.createQuery(
                        "select n, a.name from Note n join Member a on a.id = n.authorId where n.id = :draft and "
                                + LET_IN,
                        Object[].class)
                .setParameter("draft", draft)
                .setParameter("me", me.getId())
                .getResultStream()
                .findFirst()
                .map(row -> new Found((Note) row[0], (String) row[1]))
                .orElseThrow(NotFound::new);
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
    Pulse pulse(CurrentMember me, UUID draft) {
        return entities.createQuery(
                        "select n.changes, n.authorId from Note n where n.id = :draft and (n.authorId = :me or "
                                + LET_IN + ")",
                        Object[].class)
                .setParameter("draft", draft)
                .setParameter("me", me.getId())
                .getResultStream()
                .findFirst()
                .map(row -> new Pulse(draft, (Long) row[0], me.getId().equals(row[1]) ? Side.CLINICIAN : Side.CLIENT))
                .orElseThrow(NotFound::new);
    }
}
