package care.tandem.templates;

import care.tandem.vault.SealContext;
import java.util.UUID;

/** Where the sealed texts of templates stand. */
final class GoalTemplatePlaces {

    private GoalTemplatePlaces() {}

    static SealContext words(UUID template) {
        return new SealContext("goal_template", "words", template);
    }

    static SealContext steps(UUID template) {
        return new SealContext("goal_template", "steps", template);
    }

    static SealContext levels(UUID template) {
        return new SealContext("goal_template", "levels", template);
    }
}
