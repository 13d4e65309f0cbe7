package care.tandem.notes;

import care.tandem.door.CurrentMember;
import care.tandem.notes.NoteQueries.Opened;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;

/**
 * The notes that a member may read, lent to the features that stand on notes. In a query of theirs the note is {@code n}:
 *
 * <pre>{@code
 * ReadableNotes.limited(
 *         entities.createQuery("select n.id from Note n where " + ReadableNotes.CONDITION, UUID.class), me)
 * }</pre>
 */
@Dependent
public class ReadableNotes {

    /** That the member may read note {@code n}. Its parameters are filled by {@link #limited}. */
    public static final String CONDITION = NoteQueries.READABLE;

    @PersistenceContext
    EntityManager entities;

    @Inject
    NoteViews views;

    public static <T> TypedQuery<T> limited(TypedQuery<T> query, CurrentMember me) {
        return NoteQueries.limited(query, me);
    }

    /**
     * Notes on clients whole, the earliest session first, in five statements for all of them.
     *
     * @param notes the ids of notes of which the caller knows that the member may read them
     */
    public List<NoteView> whole(List<UUID> notes) {
        List<Opened> opened = entities.createQuery(
                        "select n, c.name, a.name, s.name from Note n join fetch n.text.sections "
                                + "join Member c on c.id = n.clientId join Member a on a.id = n.authorId "
                                + "left join Member s on s.id = n.life.cosignerId where n.id in :notes "
                                + "order by n.sessionDay, n.life.signedAt, n.id",
                        Object[].class)
                .setParameter("notes", notes)
                .getResultStream()
                .map(row -> new Opened((Note) row[0], (String) row[1], false, (String) row[2], (String) row[3]))
                .distinct()
                .toList();
        return views.views(opened);
    }
}
