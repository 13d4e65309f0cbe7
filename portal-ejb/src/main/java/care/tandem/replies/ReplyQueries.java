package care.tandem.replies;

import care.tandem.door.CurrentMember;
import care.tandem.door.NotFound;
import care.tandem.notes.ReadableNotes;
import care.tandem.seen.Seen;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Fetches what clients say to notes, always among the notes that were shared with them or that a therapist wrote. */
@Dependent
class ReplyQueries {

    private static final int MOST_UNREAD = 8;

    private static final String TOLD =
            "n.authorId = :me and n.sharedCopy.toldHeard is not null " + "and n.life.state <> ENTERED_IN_ERROR";

    /** The last answer since they were told; of the ones without an answer, only the last a client was told. */
    private static final String HEARD = "select new care.tandem.replies.HeardLine(n.id, n.clientId, m.name, "
            + "n.sessionDay, r.answer, r.at) from Note n join Member m on m.id = n.clientId "
            + "left join NoteReply r on r.noteId = n.id and r.at = (select max(o.at) from NoteReply o "
            + "where o.noteId = n.id and o.kind = care.tandem.replies.ReplyKind.ANSWER "
            + "and o.at >= n.sharedCopy.toldHeardAt) where " + TOLD + " and (r.id is null and not exists "
            + "(select l.id from Note l where l.authorId = :me and l.clientId = n.clientId "
            + "and l.sharedCopy.toldHeard is not null and l.sharedCopy.sharedAt > n.sharedCopy.sharedAt) "
            + "or r.id is not null and " + Seen.isNew("n.id", "r.at") + ") "
            + "order by m.name, n.sessionDay desc, n.id";

    @PersistenceContext
    EntityManager entities;

    /** @throws NotFound when it was not shared with the member, or says nothing of what was heard */
    void requireHeard(CurrentMember me, UUID note) {
        if (entities.createQuery(
                        "select n.id from Note n where n.id = :note and " + ReadableNotes.SHARED
                                + " and n.sharedCopy.toldHeard is not null",
                        UUID.class)
                .setParameter("note", note)
                .setParameter("me", me.getId())
                .getResultList()
                .isEmpty()) {
            throw new NotFound();
        }
    }

    List<HeardLine> heardBy(CurrentMember me) {
        return entities.createQuery(HEARD, HeardLine.class)
                .setParameter("me", me.getId())
                .getResultList();
    }

    /** What the client said to notes of the member, who has not opened them since; the latest first. */
    List<ClientReplies.Line> unreadFrom(UUID client, CurrentMember me) {
        return entities.createQuery(
                        "select new care.tandem.replies.ClientReplies$Line(n.id, n.sessionDay, r.answer, r.at) "
                                + "from NoteReply r join Note n on n.id = r.noteId where n.clientId = :client "
                                + "and r.memberId = :client and n.authorId = :me and " + Seen.isNew("n.id", "r.at")
                                + " order by r.at desc, r.id",
                        ClientReplies.Line.class)
                .setParameter("client", client)
                .setParameter("me", me.getId())
                .setMaxResults(MOST_UNREAD)
                .getResultList();
    }

    void keep(NoteReply reply) {
        entities.persist(reply);
    }
}
