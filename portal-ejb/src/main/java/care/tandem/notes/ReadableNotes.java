package care.tandem.notes;

import care.tandem.door.CurrentMember;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;

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

    /** That the member may read note {@code n}. Its parameters are filled by {@link #limited}. */
    public static final String CONDITION = NoteQueries.READABLE;

    @Inject
    CurrentMember me;

    public <T> TypedQuery<T> limited(TypedQuery<T> query) {
        return NoteQueries.limited(query, me);
    }
}
