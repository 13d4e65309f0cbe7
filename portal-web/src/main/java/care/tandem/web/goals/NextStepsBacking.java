package care.tandem.web.goals;

import care.tandem.door.CurrentMember;
import care.tandem.goals.GoalFilter;
import care.tandem.goals.GoalLine;
import care.tandem.goals.GoalState;
import care.tandem.goals.Goals;
import care.tandem.goals.SettleStep;
import care.tandem.goals.StepState;
import care.tandem.goals.Steps;
import care.tandem.web.shell.Attempt;
import care.tandem.web.shell.RequestParams;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The goals on a client's home, each with its next step, which is marked as done there. */
@Named("nextSteps")
@RequestScoped
public class NextStepsBacking {

    private static final int PARTS = 3;

    @Inject
    Goals goals;

    @Inject
    Steps steps;

    @Inject
    CurrentMember me;

    @Inject
    Attempt attempt;

    private final Map<UUID, String> seen = new HashMap<>();
    private @Nullable List<GoalLine> lines;

    /** The caller's own goals that are being worked on, fetched once. */
    public List<GoalLine> getLines() {
        if (lines == null) {
            lines =
                    goals
                            .list(new GoalFilter(me.getId(), GoalFilter.Which.OPEN, GoalFilter.Order.CLIENT, 0))
                            .lines()
                            .stream()
                            .filter(line -> line.clientId().equals(me.getId()) && line.state() == GoalState.ACTIVE)
                            .toList();
            lines.forEach(line ->
                    seen.putIfAbsent(line.id(), line.id() + " " + line.nextStepId() + " " + line.nextStepVersion()));
        }
        return lines;
    }

    /** Marks the step done that the card was rendered with: another goal may stand in its place by now. */
    public @Nullable String done(GoalLine card) {
        String next = attempt.to("goals.step.tick.done", () -> {
            String[] shown = rendered(card);
            steps.settle(new SettleStep(
                    RequestParams.idIn(shown[0]),
                    RequestParams.idIn(shown[1]),
                    RequestParams.version(shown[2]),
                    StepState.DONE,
                    null));
            return "/home";
        });
        lines = null;
        seen.clear();
        return next;
    }

    private String[] rendered(GoalLine card) {
        String[] parts = String.valueOf(seen.get(card.id())).split(" ");
        return parts.length == PARTS ? parts : new String[] {"", "", ""};
    }

    /** What each card was rendered with: the ids of the goal and of its next step, and the step's version. */
    public Map<UUID, String> getSeen() {
        return seen;
    }
}
