package care.tandem.web.goals;

import care.tandem.door.Side;
import care.tandem.goals.CheckInView;
import care.tandem.goals.Conversation;
import care.tandem.goals.GoalView;
import care.tandem.goals.Goals;
import care.tandem.goals.RewordGoal;
import care.tandem.goals.SayOnGoal;
import care.tandem.notesearch.GoalNoteLine;
import care.tandem.notesearch.GoldenThread;
import care.tandem.web.shell.Attempt;
import care.tandem.web.shell.RequestParams;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code goals/view}: one goal as both sides hold it, the caller's own wording of it, and what they say to it. */
@Named("viewGoal")
@RequestScoped
public class ViewGoalBacking {

    private static final int LATEST = 3;

    @Inject
    Goals goals;

    @Inject
    Conversation conversation;

    @Inject
    GoldenThread thread;

    @Inject
    Attempt attempt;

    private final UUID id = RequestParams.id("goal");
    private final Merge merge = new Merge();
    private @Nullable GoalView goal;
    private @Nullable List<GoalNoteLine> notes;
    private String comment = "";

    public UUID getId() {
        return id;
    }

    /** The goal as it is now, fetched once. */
    public GoalView getGoal() {
        if (goal == null) {
            goal = goals.open(id);
        }
        return goal;
    }

    /** What notes say of it, for clinicians; fetched once. */
    public List<GoalNoteLine> getNotes() {
        if (notes == null) {
            notes = getGoal().mySide() == Side.CLINICIAN ? thread.of(id) : List.of();
        }
        return notes;
    }

    /** The last few check-ins, the newest first. */
    public List<CheckInView> getLatestCheckIns() {
        return getGoal().checkIns().stream().limit(LATEST).toList();
    }

    /** The check-ins before the last few. */
    public List<CheckInView> getEarlierCheckIns() {
        return getGoal().checkIns().stream().skip(LATEST).toList();
    }

    /** Puts it into other words of one's own side. */
    public @Nullable String reword() {
        if (merge.keepsTheirs()) {
            return done(
                    "goals.merge.theirs.done",
                    () -> goals.setAside(new RewordGoal(id, (int) merge.seen(), merge.getWords())));
        }
        String next = done(
                "goals.reword.done",
                () -> goals.reword(new RewordGoal(id, (int) merge.seen(), merge.result(this::getStanding))));
        if (next == null
                && (merge.isAsked() || merge.isOvertaken(getGoal().getMine().number()))) {
            merge.show(getStanding());
        }
        return next;
    }

    public @Nullable String say() {
        return done("goals.say.done", () -> conversation.say(new SayOnGoal(id, null, comment)));
    }

    /** Tries it, and shows the goal anew. */
    @Nullable
    String done(String said, Runnable act) {
        String next = attempt.to(said, () -> {
            act.run();
            return "/goals/view?goal=" + id;
        });
        goal = null;
        return next;
    }

    /** One's own side's wording as it stands now; empty where there is none. */
    private String getStanding() {
        String words = getGoal().getMine().words();
        return words == null ? "" : words;
    }

    /** What both wrote at once, if they did. */
    public Merge getMerge() {
        return merge;
    }

    /** The number of one's own side's wording that the form was rendered with. */
    public String getSeenWording() {
        return String.valueOf(getGoal().getMine().number());
    }

    public void setSeenWording(String seen) {
        merge.setSeen(seen);
    }

    public String getWords() {
        return merge.isWritten() ? merge.getWords() : getStanding();
    }

    public void setWords(String words) {
        merge.setWords(words);
    }

    /** The version that a form was rendered with; when it is shown again, the one that is there now. */
    public String getSeen() {
        return String.valueOf(getGoal().version());
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
