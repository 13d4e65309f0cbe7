package care.tandem.notes;

import care.tandem.door.CurrentMember;
import care.tandem.thread.NamedGoals;
import care.tandem.vault.Unsealable;
import care.tandem.vault.Vault;
import care.tandem.writing.Words;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Looks for words by their marks, among the notes that the member may read. */
@Dependent
class WordSearch {

    /** Notes without marks that one batch marks. */
    private static final int BATCH = 100;

    /** Batches in one search, which bounds the wait to a few seconds. */
    private static final int MOST_BATCHES = 10;

    @PersistenceContext
    EntityManager entities;

    @Inject
    NamedGoals goals;

    @Inject
    Vault vault;

    /** What the caller typed; null if it was sealed for another member or is not sealed. */
    @Nullable
    String words(CurrentMember me, String sought) {
        try {
            return vault.openFromAddress(NoteFilter.soughtBy(me.getId()), sought);
        } catch (Unsealable foreign) {
            return null;
        }
    }

    long[] marks(String words) {
        return Words.marks(Words.in(words), vault);
    }

    /**
     * All words stand in the note, in what it says on goals, or in what was added to it: an addendum has no marks before
     * it is signed.
     */
    static String condition(long[] marks) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < marks.length; i++) {
            all.append(" and (array_contains(n.text.wordMarks, :mark")
                    .append(i)
                    .append(") or exists (select d.id from Addendum d where d.note = n ")
                    .append("and array_contains(d.wordMarks, :mark")
                    .append(i)
                    .append(")) or exists (select w.id from NoteGoal w where w.noteId = n.id ")
                    .append("and array_contains(w.wordMarks, :mark")
                    .append(i)
                    .append(")))");
        }
        return all.toString();
    }

    static void fill(TypedQuery<?> query, long[] marks) {
        for (int i = 0; i < marks.length; i++) {
            query.setParameter("mark" + i, marks[i]);
        }
    }

    /**
     * Marks what was written before words were marked as they are now, as far as the caller may read it. Later this finds
     * nothing.
     *
     * @return whether that is all; the next search goes on with the rest
     */
    boolean markOlder(CurrentMember me) {
        List<UUID> unmarked = unmarked(me);
        for (int batch = 0; batch < MOST_BATCHES && !unmarked.isEmpty(); batch++) {
            unmarked.forEach(this::mark);
            entities.clear();
            unmarked = unmarked(me);
        }
        return unmarked.isEmpty();
    }

    private List<UUID> unmarked(CurrentMember me) {
        return NoteQueries.limited(
                        entities.createQuery(
                                "select n.id from Note n where (n.text.marked = false or among(n.id, (select w.noteId "
                                        + "from NoteGoal w where w.wordMarks is null))) and " + NoteQueries.READABLE,
                                UUID.class),
                        me)
                .setMaxResults(BATCH)
                .getResultList();
    }

    /** The note's version stays; a save in between marks it anyway. */
    private void mark(UUID id) {
        Note note = Objects.requireNonNull(entities.find(Note.class, id));
        entities.createQuery("update Note n set n.text.wordMarks = :marks, n.text.marked = true "
                        + "where n.id = :id and n.text.marked = false")
                .setParameter("marks", note.text().marks(id, vault))
                .setParameter("id", id)
                .executeUpdate();
        goals.markOlder(id);
        for (Addendum addendum : signedAddenda(note)) {
            entities.createQuery("update Addendum d set d.wordMarks = :marks where d.id = :id")
                    .setParameter("marks", addendum.marks(vault))
                    .setParameter("id", addendum.id())
                    .executeUpdate();
        }
    }

    private List<Addendum> signedAddenda(Note note) {
        return entities.createQuery(
                        "select d from Addendum d where d.note = :note and d.signedAt is not null "
                                + "and d.wordMarks is null",
                        Addendum.class)
                .setParameter("note", note)
                .getResultList();
    }
}
