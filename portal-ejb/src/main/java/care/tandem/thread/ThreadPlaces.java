package care.tandem.thread;

import care.tandem.door.Side;
import care.tandem.vault.SealContext;
import java.util.UUID;

/** Where the sealed texts stand that notes say on goals, and those of the goals themselves. */
final class ThreadPlaces {

    private ThreadPlaces() {}

    /** The words of a goal or a step, as a note names it. */
    static SealContext goalWords(UUID noteGoal) {
        return new SealContext("note_goal", "words", noteGoal);
    }

    static SealContext sentence(UUID noteGoal) {
        return new SealContext("note_goal", "sentence", noteGoal);
    }

    /** Where the goals themselves keep the words of one side. */
    static SealContext ofGoal(UUID goal, Side side) {
        return new SealContext("goal", side == Side.CLIENT ? "client_words" : "clinician_words", goal);
    }

    /** Where the goals keep the words of a step. */
    static SealContext ofStep(UUID step) {
        return new SealContext("step", "words", step);
    }
}
