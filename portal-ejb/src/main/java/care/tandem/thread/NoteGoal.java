package care.tandem.thread;

import care.tandem.door.ClinicOwned;
import care.tandem.door.Refused;
import care.tandem.door.Side;
import care.tandem.vault.SealedText;
import care.tandem.vault.Vault;
import care.tandem.writing.Passage;
import care.tandem.writing.Words;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A goal or a step that a note names: in which words it stood there, what is said of the work on it, and how far along
 * it is. It belongs to the note: as long as that can be written so can this, and no longer. What is not named any more
 * keeps its sentence, for the case that it is named again.
 */
@Entity
class NoteGoal extends ClinicOwned {

    private static final int MOST = 10;

    private UUID noteId;
    private UUID goalId;
    private @Nullable UUID stepId;

    /** A copy: what is signed does not change when the goal is put into other words. */
    private SealedText words;

    @Enumerated(EnumType.STRING)
    private Side wordsSide;

    private boolean named = true;
    private Instant namedAt;

    @Embedded
    @AttributeOverride(name = "words", column = @Column(name = "sentence"))
    private Passage sentence = new Passage();

    private @Nullable Short rating;

    /** The marks of its words, by which its note is found: none where it is not named; null where not marked yet. */
    private long @Nullable [] wordMarks;

    protected NoteGoal() {}

    /** Names it for the first time. */
    NoteGoal(UUID note, PlanItem item, String words, Side wordsSide, Vault vault) {
        noteId = note;
        goalId = item.goal();
        stepId = item.step();
        this.words = vault.seal(ThreadPlaces.goalWords(id()), words);
        this.wordsSide = wordsSide;
        namedAt = Instant.now();
    }

    /** Takes down what is said of the work on it. @return the sentence that another one took the place of, if any */
    Passage.@Nullable Replaced written(WorkOnGoal work, Vault vault) {
        if (work.rating() != null) {
            rating = rated(work.rating().value());
        }
        if (work.named() != null) {
            named = work.named();
        }
        Passage.Replaced before = work.sentence() == null
                ? null
                : sentence.write(item().name(), work.sentence(), ThreadPlaces.sentence(id()), Instant.now(), vault);
        wordMarks = marks(vault);
        return before;
    }

    /** The marks of the goal as it is named here, and of what is said on it. */
    long[] marks(Vault vault) {
        WorkedOn now = view(vault);
        return Words.marks(named ? Words.in(now.words() + " " + now.sentence()) : Set.of(), vault);
    }

    private @Nullable Short rated(@Nullable Integer value) {
        if (value == null) {
            return null;
        }
        if (value < 0 || value > MOST) {
            throw new Refused(item().name(), "refused.note.rating");
        }
        return value.shortValue();
    }

    /** The id of the note that names it. */
    UUID note() {
        return noteId;
    }

    PlanItem item() {
        return new PlanItem(goalId, stepId);
    }

    WorkedOn view(Vault vault) {
        return new WorkedOn(
                item(),
                vault.open(ThreadPlaces.goalWords(id()), words),
                wordsSide,
                named,
                sentence.number(),
                sentence.words(ThreadPlaces.sentence(id()), vault),
                rating == null ? null : rating.intValue(),
                false,
                null);
    }
}
