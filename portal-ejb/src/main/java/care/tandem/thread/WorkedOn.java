package care.tandem.thread;

import care.tandem.door.Side;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A goal or a step, and what a note says about the work on it.
 *
 * @param words as they were when the note named it, else as they are now
 * @param wordsSide whose wording that is
 * @param named whether the note says that it was worked on
 * @param number how often the sentence was written; to be handed back with a change
 * @param sentence the empty text where nothing was said
 * @param rating how far along, 0 to 10; null if neither has said
 * @param open whether there is still something to work on, and it may be named
 * @param untouchedSince the day since which no signed note named the goal; null where that is not so long ago
 */
public record WorkedOn(
        PlanItem item,
        String words,
        Side wordsSide,
        boolean named,
        int number,
        String sentence,
        @Nullable Integer rating,
        boolean open,
        @Nullable LocalDate untouchedSince) {

    /** Something that a note may name, and says nothing of. */
    public static WorkedOn notYet(PlanItem item, String words, Side wordsSide) {
        return new WorkedOn(item, words, wordsSide, false, 0, "", null, true, null);
    }

    /** The same as something to work on still. */
    public WorkedOn atHand(@Nullable LocalDate untouched) {
        return new WorkedOn(item, words, wordsSide, named, number, sentence, rating, true, untouched);
    }

    public String getName() {
        return item.name();
    }

    public UUID getGoal() {
        return item.goal();
    }

    public boolean isStep() {
        return item.step() != null;
    }
}
