package care.tandem.web.goals;

import care.tandem.goals.AcceptGoal;
import care.tandem.goals.AddStep;
import care.tandem.goals.DeclineGoal;
import care.tandem.goals.GoalState;
import care.tandem.goals.GoalView;
import care.tandem.goals.Goals;
import care.tandem.goals.MoveGoal;
import care.tandem.goals.StepView;
import care.tandem.goals.TickStep;
import care.tandem.web.shell.Asked;
import care.tandem.web.shell.Attempt;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code goals/view}: one goal, and what either side can do about it there. */
@Named("viewGoal")
@RequestScoped
public class ViewGoalBacking {

    @Inject
    Goals goals;

    @Inject
    Attempt attempt;

    private final UUID id = Asked.id("goal");
    private final Map<String, String> seenSteps = new HashMap<>();
    private @Nullable GoalView goal;
    private String seen = "";
    private String ownWords = "";
    private String reason = "";
    private String moveReason = "";
    private String next = "";
    private String stepWords = "";

    /** The goal as it is now, fetched once. */
    public GoalView getGoal() {
        if (goal == null) {
            goal = goals.open(id);
            goal.steps().forEach(step -> seenSteps.put(step.id().toString(), String.valueOf(step.version())));
        }
        return goal;
    }

    public @Nullable String accept() {
        return done("goals.accept.done", () -> goals.accept(new AcceptGoal(id, Asked.version(seen), ownWords)));
    }

    public @Nullable String decline() {
        return done("goals.decline.done", () -> goals.decline(new DeclineGoal(id, Asked.version(seen), reason)));
    }

    public @Nullable String move() {
        return done("goals.move.done", () -> {
            GoalState to = Asked.oneOf(GoalState.class, "next", next, "refused.goal.move");
            goals.move(new MoveGoal(id, Asked.version(seen), to, moveReason));
        });
    }

    public @Nullable String addStep() {
        return done("goals.step.add.done", () -> goals.addStep(new AddStep(id, stepWords)));
    }

    /** Marks a step done that was not, or the other way round. */
    public @Nullable String tick(StepView step) {
        long version = Asked.version(seenSteps.get(step.id().toString()));
        return done(
                "goals.step.tick.done", () -> goals.tick(new TickStep(id, step.id(), version, step.doneAt() == null)));
    }

    private @Nullable String done(String said, Runnable act) {
        String next = attempt.to(said, () -> {
            act.run();
            return "/goals/view?goal=" + id;
        });
        goal = null;
        return next;
    }

    /** The version that the form was rendered with; when it is shown again, the one that is there now. */
    public String getSeen() {
        return String.valueOf(getGoal().version());
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    /** The version of each step, by its id. */
    public Map<String, String> getSeenSteps() {
        return seenSteps;
    }

    public String getOwnWords() {
        return ownWords;
    }

    public void setOwnWords(String ownWords) {
        this.ownWords = ownWords;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getMoveReason() {
        return moveReason;
    }

    public void setMoveReason(String moveReason) {
        this.moveReason = moveReason;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }

    public String getStepWords() {
        return stepWords;
    }

    public void setStepWords(String stepWords) {
        this.stepWords = stepWords;
    }
}
