package care.tandem.notes;

import care.tandem.door.CurrentMember;
import care.tandem.noteforms.Format;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Fetches drafts that their author discarded, for that author alone. */
@Dependent
class DiscardedQueries {

    private static final int MOST = 100;

    @PersistenceContext
    EntityManager entities;

    /** Those that are not to be deleted yet, the latest first. */
    List<DiscardedDraft> of(CurrentMember me, Duration kept) {
        return entities.createQuery(
                        "select n.id, n.clientId, " + NoteQueries.ABOUT_IN_LIST
                                + ", n.format, n.sessionDay, n.life.discardedAt from Note n "
                                + "where n.authorId = :me and n.life.discardedAt > :since "
                                + "order by n.life.discardedAt desc, n.id",
                        Object[].class)
                .setParameter("me", me.getId())
                .setParameter("since", Instant.now().minus(kept))
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new DiscardedDraft(
                        (UUID) row[0],
                        (UUID) row[1],
                        (String) row[2],
                        (Format) row[3],
                        (LocalDate) row[4],
                        (Instant) row[5],
                        ((Instant) row[5]).plus(kept)))
                .toList();
    }

    /** A note of the caller's, discarded or not, held until the end of the call. */
    Note ownBy(CurrentMember me, UUID note) {
        return NoteQueries.one(entities.createQuery(
                        "select n from Note n join fetch n.text.sections where n.id = :note and n.authorId = :me",
                        Note.class)
                .setParameter("note", note)
                .setParameter("me", me.getId())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE));
    }
}
