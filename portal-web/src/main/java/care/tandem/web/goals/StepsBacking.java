package care.tandem.web.goals;

import care.tandem.door.NotFound;
import care.tandem.goals.PlaceStep;
import care.tandem.goals.SettleStep;
import care.tandem.goals.StepState;
import care.tandem.goals.StepView;
import care.tandem.goals.Steps;
import care.tandem.goals.SuggestStep;
import care.tandem.web.shell.RequestParams;
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

    /** The goal's steps, each with the id and version it is rendered with. */
    public List<StepView> getAll() {
        List<StepView> all = view.getGoal().steps();
        all.forEach(step -> seen.putIfAbsent(step.getKey(), step.getKey() + " " + step.version()));
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
    public @Nullable String tick(StepView row) {
        return view.done("goals.step.tick.done", () -> {
            StepView step = pressed(row);
            StepState next = step.isOpen() ? StepState.DONE : StepState.OPEN;
            steps.settle(new SettleStep(view.getId(), step.id(), RequestParams.version(rendered(row)[1]), next, null));
        });
    }

    /** Puts a step before the one that stands before it. */
    public @Nullable String up(StepView row) {
        return view.done("goals.step.place.done", () -> {
            List<StepView> all = view.getGoal().steps();
            StepView step = pressed(row);
            steps.place(new PlaceStep(
                    view.getId(),
                    step.id(),
                    all.get(Math.max(0, all.indexOf(step) - 1)).id()));
        });
    }

    /** Puts a step after the one that stands after it. */
    public @Nullable String down(StepView row) {
        return view.done("goals.step.place.done", () -> {
            List<StepView> all = view.getGoal().steps();
            StepView step = pressed(row);
            int at = all.indexOf(step) + 2;
            steps.place(new PlaceStep(
                    view.getId(), step.id(), at < all.size() ? all.get(at).id() : null));
        });
    }

    /** The step whose button was pressed: another one may stand in its row by now. */
    private StepView pressed(StepView row) {
        UUID id = RequestParams.idIn(rendered(row)[0]);
        return view.getGoal().steps().stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private String[] rendered(StepView row) {
        String[] parts = String.valueOf(seen.get(row.getKey())).split(" ", 2);
        return parts.length == 2 ? parts : new String[] {"", ""};
    }

    /** Puts a step where it was dragged to. */
    public @Nullable String place() {
        return place(RequestParams.idIn(moved), before.isEmpty() ? null : RequestParams.idIn(before));
    }

    private @Nullable String place(UUID step, @Nullable UUID following) {
        return view.done("goals.step.place.done", () -> steps.place(new PlaceStep(view.getId(), step, following)));
    }

    /** What each row was rendered with: the step's id and version. */
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
