package care.tandem.goals;

import care.tandem.vault.Place;
import java.util.UUID;

/** Where the sealed texts of goals stand. */
final class GoalPlaces {

    private GoalPlaces() {}

    static Place clientWords(UUID goal) {
        return new Place("goal", "client_words", goal);
    }

    static Place clinicianWords(UUID goal) {
        return new Place("goal", "clinician_words", goal);
    }

    static Place stateReason(UUID goal) {
        return new Place("goal", "state_reason", goal);
    }

    static Place step(UUID step) {
        return new Place("step", "words", step);
    }

    static Place levels(UUID scale) {
        return new Place("goal_scale", "levels", scale);
    }

    static Place entry(UUID entry) {
        return new Place("goal_entry", "words", entry);
    }

    /** The place that check-ins are sealed for, now that they are entries too. */
    static Place checkIn(UUID checkIn) {
        return new Place("check_in", "words", checkIn);
    }
}
