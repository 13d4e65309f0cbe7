package care.tandem.templates;

import care.tandem.vault.Place;
import java.util.UUID;

/** Where the sealed texts of templates stand. */
final class GoalTemplatePlaces {

    private GoalTemplatePlaces() {}

    static Place words(UUID template) {
        return new Place("goal_template", "words", template);
    }

    static Place steps(UUID template) {
        return new Place("goal_template", "steps", template);
    }

    static Place levels(UUID template) {
        return new Place("goal_template", "levels", template);
    }
}
