package care.tandem.web.goals;

import care.tandem.goals.AcceptGoal;
import care.tandem.goals.AskForChange;
import care.tandem.goals.DeclineGoal;
import care.tandem.goals.Goals;
import care.tandem.web.shell.RequestParams;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The answer to a proposal on {@code goals/view}: yes, yes and later, say it otherwise, no. */
@Named("answerGoal")
@RequestScoped
public class AnswerGoalBacking {

    @Inject
    Goals goals;

    @Inject
    ViewGoalBacking view;

    private String seen = "";
    private String change = "";
    private String reason = "";

    public @Nullable String accept() {
        return accept(true);
    }

    /** Agrees, and work begins another day. */
    public @Nullable String acceptForLater() {
        return accept(false);
    }

    private @Nullable String accept(boolean begin) {
        String said = view.getGoal().getAskedChange() != null
                ? "goals.accept.again.done"
                : begin ? "goals.accept.done" : "goals.accept.later.done";
        return view.done(said, () -> goals.accept(new AcceptGoal(view.getId(), RequestParams.version(seen), begin)));
    }

    public @Nullable String ask() {
        return view.done(
                "goals.ask.done",
                () -> goals.askForChange(new AskForChange(view.getId(), RequestParams.version(seen), change)));
    }

    public @Nullable String decline() {
        return view.done(
                "goals.decline.done",
                () -> goals.decline(new DeclineGoal(view.getId(), RequestParams.version(seen), reason)));
    }

    public String getSeen() {
        return view.getSeen();
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public String getChange() {
        return change;
    }

    public void setChange(String change) {
        this.change = change;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
