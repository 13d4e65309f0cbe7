package care.tandem.web.goals;

import care.tandem.goals.Achievement;
import care.tandem.goals.AssessGoal;
import care.tandem.goals.GoalState;
import care.tandem.goals.Goals;
import care.tandem.goals.MoveGoal;
import care.tandem.goals.PlanGoal;
import care.tandem.web.shell.RequestParams;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a goal goes from here, on {@code goals/view}: paused, reached, let go; how far it is; from when until when. */
@Named("moveGoal")
@RequestScoped
public class MoveGoalBacking {

    @Inject
    Goals goals;

    @Inject
    ViewGoalBacking view;

    private String seen = "";
    private String reason = "";
    private String next = "";
    private @Nullable String achievement;
    private @Nullable String begins;
    private @Nullable String due;

    public @Nullable String move() {
        return view.done("goals.move.done", () -> {
            GoalState to = RequestParams.oneOf(GoalState.class, "next", next, "refused.goal.move");
            goals.move(new MoveGoal(view.getId(), RequestParams.version(seen), to, reason));
        });
    }

    public @Nullable String assess() {
        return view.done("goals.assess.done", () -> {
            Achievement far = RequestParams.oneOf(Achievement.class, "achievement", achievement, "refused.goal.assess");
            goals.assess(new AssessGoal(view.getId(), far));
        });
    }

    public @Nullable String plan() {
        return view.done("goals.plan.done", () -> {
            LocalDate from = RequestParams.day("begins", begins);
            LocalDate until = RequestParams.day("due", due);
            goals.plan(new PlanGoal(view.getId(), RequestParams.version(seen), from, until));
        });
    }

    public String getSeen() {
        return view.getSeen();
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }

    public List<Achievement> getAchievements() {
        return List.of(Achievement.values());
    }

    public String getAchievement() {
        Achievement last = view.getGoal().achievement();
        return achievement != null ? achievement : last == null ? "" : last.name();
    }

    public void setAchievement(String achievement) {
        this.achievement = achievement;
    }

    public String getBegins() {
        return begins == null ? text(view.getGoal().begins()) : begins;
    }

    public void setBegins(String begins) {
        this.begins = begins;
    }

    public String getDue() {
        return due == null ? text(view.getGoal().due()) : due;
    }

    public void setDue(String due) {
        this.due = due;
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
