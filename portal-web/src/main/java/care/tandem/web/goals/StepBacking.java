package care.tandem.web.goals;

import care.tandem.door.NotFound;
import care.tandem.goals.CommentView;
import care.tandem.goals.Conversation;
import care.tandem.goals.RewordStep;
import care.tandem.goals.SayOnGoal;
import care.tandem.goals.SettleStep;
import care.tandem.goals.StepState;
import care.tandem.goals.StepView;
import care.tandem.goals.Steps;
import care.tandem.web.shell.RequestParams;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code goals/step}: one step of a goal; what became of it, other words for it, and what both say to it. */
@Named("oneStep")
@RequestScoped
public class StepBacking {

    @Inject
    Steps steps;

    @Inject
    Conversation conversation;

    @Inject
    ViewGoalBacking view;

    private final UUID id = RequestParams.id("step");
    private final Merge merge = new Merge();
    private String seen = "";
    private String state = "";
    private String sentence = "";
    private String comment = "";

    /** @throws NotFound when the goal has no such step */
    public StepView getStep() {
        return view.getGoal().steps().stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** What was said to this step. */
    public List<CommentView> getTalk() {
        return view.getGoal().talk().stream()
                .filter(said -> id.equals(said.stepId()))
                .toList();
    }

    public @Nullable String settle() {
        return view.done("goals.step.settle.done", () -> {
            StepState next = RequestParams.oneOf(StepState.class, "state", state, "refused.step.state");
            steps.settle(new SettleStep(view.getId(), id, RequestParams.version(seen), next, sentence));
        });
    }

    public @Nullable String reword() {
        if (merge.keepsTheirs()) {
            return view.done(
                    "goals.merge.theirs.done",
                    () -> steps.setAside(new RewordStep(view.getId(), id, (int) merge.seen(), merge.getWords())));
        }
        String next = view.done("goals.step.reword.done", () -> {
            String words = merge.result(() -> getStep().words());
            steps.reword(new RewordStep(view.getId(), id, (int) merge.seen(), words));
        });
        if (next == null && (merge.isAsked() || merge.isOvertaken(getStep().wording()))) {
            merge.show(getStep().words());
        }
        return next;
    }

    public @Nullable String say() {
        return view.done("goals.say.done", () -> conversation.say(new SayOnGoal(view.getId(), id, comment)));
    }

    public Merge getMerge() {
        return merge;
    }

    public List<StepState> getStates() {
        return List.of(StepState.values());
    }

    public String getSeen() {
        return String.valueOf(getStep().version());
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public String getSeenWording() {
        return String.valueOf(getStep().wording());
    }

    public void setSeenWording(String seen) {
        merge.setSeen(seen);
    }

    public String getState() {
        return state.isEmpty() ? getStep().state().name() : state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getSentence() {
        return sentence;
    }

    public void setSentence(String sentence) {
        this.sentence = sentence;
    }

    public String getWords() {
        return merge.isWritten() ? merge.getWords() : getStep().words();
    }

    public void setWords(String words) {
        merge.setWords(words);
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
