package care.tandem.notesearch;

import care.tandem.door.CurrentMember;
import care.tandem.door.Side;
import care.tandem.notes.NoteFilter;
import care.tandem.notes.NoteState;
import care.tandem.notes.ReadableNotes;
import care.tandem.thread.SealedWork;
import care.tandem.vault.SealedText;
import care.tandem.vault.Vault;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds the notes that name a goal, always among those that the member may read. */
@Dependent
class NotesOnGoal {

    private static final String SAID =
            "select new care.tandem.notesearch.NotesOnGoal$Said(w.id, w.stepId, w.words, w.wordsSide, w.sentence.words, "
                    + "w.rating, n.id, n.authorId, n.sessionDay, a.name, n.life.state) from NoteGoal w "
                    + "join Note n on n.id = w.noteId join Member a on a.id = n.authorId "
                    + "where w.goalId = :goal and w.named = true "
                    + "and n.life.state <> care.tandem.notes.NoteState.ENTERED_IN_ERROR and " + ReadableNotes.CONDITION
                    + " order by n.sessionDay desc, n.id, w.namedAt, w.id";

    /** What a note says, still sealed. */
    record Said(
            UUID id,
            @Nullable UUID step,
            SealedText words,
            Side wordsSide,
            @Nullable SealedText sentence,
            @Nullable Short rating,
            UUID note,
            UUID authorId,
            LocalDate sessionDay,
            String authorName,
            NoteState state) {

        private GoalNoteLine line(CurrentMember me, Vault vault) {
            SealedWork work = new SealedWork(id, words, sentence);
            return new GoalNoteLine(
                    note,
                    sessionDay,
                    authorName,
                    authorId.equals(me.getId()),
                    state,
                    step == null ? null : work.words(vault),
                    wordsSide,
                    work.sentence(vault),
                    rating == null ? null : rating.intValue());
        }
    }

    @PersistenceContext
    EntityManager entities;

    @Inject
    ReadableNotes readable;

    @Inject
    Vault vault;

    List<GoalNoteLine> of(CurrentMember me, UUID goal) {
        return readable.limited(entities.createQuery(SAID, Said.class))
                .setParameter("goal", goal)
                .setMaxResults(NoteFilter.PAGE)
                .getResultStream()
                .map(one -> one.line(me, vault))
                .toList();
    }
}
