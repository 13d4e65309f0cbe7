package care.tandem.notes;

import care.tandem.door.CurrentMember;
import care.tandem.door.NotFound;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.UUID;

/**
 * The notes that the calling member may read, lent to the features that stand on notes. In a query of theirs the note is
 * {@code n}:
 *
 * <pre>{@code
 * readable.limited(entities.createQuery("select n.id from Note n where " + ReadableNotes.CONDITION, UUID.class))
 * }</pre>
 */
@Dependent
public class ReadableNotes {

    /** That the member may read note {@code n} as a clinician. Its parameters are filled by {@link #limited}. */
    public static final String CONDITION = NoteQueries.READABLE;

    /** That note {@code n} was shared with {@code :me}, who is its client. */
    public static final String SHARED = "n.clientId = :me and n.sharedCopy.sharedAt is not null";

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentMember me;

    public <T> TypedQuery<T> limited(TypedQuery<T> query) {
        return NoteQueries.limited(query, me);
    }

    /** @throws NotFound when the note was not shared with the member */
    public void requireShared(UUID note) {
        NoteQueries.one(entities.createQuery("select n.id from Note n where n.id = :note and " + SHARED, UUID.class)
                .setParameter("note", note)
                .setParameter("me", me.getId()));
    }
}
