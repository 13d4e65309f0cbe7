package care.tandem.web.goals;

import care.tandem.goals.EntryKind;
import care.tandem.goals.GoalState;
import care.tandem.goals.GoalView;
import care.tandem.goals.Goals;
import care.tandem.goals.HappeningView;
import care.tandem.web.shell.RequestParams;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code goals/paper}: one goal whole, to be printed or kept. */
@Named("goalPaper")
@RequestScoped
public class PaperBacking {

    @Inject
    Goals goals;

    private final UUID id = RequestParams.id("goal");
    private @Nullable GoalView goal;

    public GoalView getGoal() {
        if (goal == null) {
            goal = goals.open(id);
        }
        return goal;
    }

    /** What happened, by the name under which the picture tells it: where the goal came to, or what was done with it. */
    public String what(HappeningView happening) {
        String outcome = Objects.requireNonNullElse(happening.outcome(), "");
        if (happening.kind() == EntryKind.MOVED) {
            return outcome;
        }
        boolean byOneSide = outcome.equals(GoalState.PROPOSED.name());
        return happening.kind() == EntryKind.ACCEPTED && !byOneSide
                ? "AGREED"
                : happening.kind().name();
    }
}
