package care.tandem.web.goals;

import care.tandem.goals.PlaceStep;
import care.tandem.goals.SettleStep;
import care.tandem.goals.StepState;
import care.tandem.goals.StepView;
import care.tandem.goals.Steps;
import care.tandem.goals.SuggestStep;
import care.tandem.web.shell.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The steps on {@code goals/view}: a further one, one that is done, and their order. */
@Named("stepList")
@RequestScoped
public class StepsBacking {

    @Inject
    Steps steps;

    @Inject
    ViewGoalBacking view;

    private final Map<String, String> seen = new HashMap<>();
    private String words = "";
    private String moved = "";
    private String before = "";

    /** The goal's steps, each with the version it is rendered with. */
    public List<StepView> getAll() {
        List<StepView> all = view.getGoal().steps();
        all.forEach(step -> seen.putIfAbsent(step.getKey(), String.valueOf(step.version())));
        return all;
    }

    public boolean isFirst(StepView step) {
        return view.getGoal().steps().indexOf(step) == 0;
    }

    public boolean isLast(StepView step) {
        List<StepView> all = view.getGoal().steps();
        return all.indexOf(step) == all.size() - 1;
    }

    public @Nullable String suggest() {
        return view.done("goals.step.add.done", () -> steps.suggest(new SuggestStep(view.getId(), words)));
    }

    /** Marks an open step done, and any other open again. */
    public @Nullable String tick(StepView step) {
        long version = Asked.version(seen.get(step.getKey()));
        StepState next = step.isOpen() ? StepState.DONE : StepState.OPEN;
        return view.done(
                "goals.step.tick.done",
                () -> steps.settle(new SettleStep(view.getId(), step.id(), version, next, null)));
    }

    /** Puts a step before the one that stands before it. */
    public @Nullable String up(StepView step) {
        List<StepView> all = view.getGoal().steps();
        int at = all.indexOf(step);
        return place(step.id(), at <= 0 ? step.id() : all.get(at - 1).id());
    }

    /** Puts a step after the one that stands after it. */
    public @Nullable String down(StepView step) {
        List<StepView> all = view.getGoal().steps();
        int at = all.indexOf(step) + 2;
        return place(step.id(), at < all.size() ? all.get(at).id() : null);
    }

    /** Puts a step where it was dragged to. */
    public @Nullable String place() {
        return place(Asked.idIn(moved), before.isEmpty() ? null : Asked.idIn(before));
    }

    private @Nullable String place(UUID step, @Nullable UUID following) {
        return view.done("goals.step.place.done", () -> steps.place(new PlaceStep(view.getId(), step, following)));
    }

    /** The version of each step, by its id. */
    public Map<String, String> getSeen() {
        return seen;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getMoved() {
        return moved;
    }

    public void setMoved(String moved) {
        this.moved = moved;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }
}
