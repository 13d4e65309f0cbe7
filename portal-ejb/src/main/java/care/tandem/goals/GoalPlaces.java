package care.tandem.goals;

import care.tandem.vault.SealContext;
import java.util.UUID;

/** Where the sealed texts of goals stand. */
final class GoalPlaces {

    private GoalPlaces() {}

    static SealContext clientWords(UUID goal) {
        return new SealContext("goal", "client_words", goal);
    }

    static SealContext clinicianWords(UUID goal) {
        return new SealContext("goal", "clinician_words", goal);
    }

    static SealContext stateReason(UUID goal) {
        return new SealContext("goal", "state_reason", goal);
    }

    static SealContext step(UUID step) {
        return new SealContext("step", "words", step);
    }

    static SealContext levels(UUID scale) {
        return new SealContext("goal_scale", "levels", scale);
    }

    static SealContext entry(UUID entry) {
        return new SealContext("goal_entry", "words", entry);
    }

    /** The place that check-ins are sealed for, now that they are entries too. */
    static SealContext checkIn(UUID checkIn) {
        return new SealContext("check_in", "words", checkIn);
    }
}
