package care.tandem.web.goals;

import care.tandem.door.NotFound;
import care.tandem.goals.AgreeToScale;
import care.tandem.goals.RateGoal;
import care.tandem.goals.ScaleText;
import care.tandem.goals.ScaleView;
import care.tandem.goals.Scales;
import care.tandem.goals.WriteScale;
import care.tandem.web.shell.Dates;
import care.tandem.web.shell.RequestParams;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** {@code goals/scale}: the five levels of a goal, written by both; and the rating of it on the same page. */
@Named("goalScale")
@RequestScoped
public class GoalScaleBacking {

    @Inject
    Scales scales;

    @Inject
    ViewGoalBacking view;

    @Inject
    Dates dates;

    private @Nullable String asked = Faces.getRequestParameter("scale");
    private final ScaleForm form = new ScaleForm();
    private String seen = "";
    private String level = "";
    private String words = "";
    private String onDay = "";

    @PostConstruct
    void today() {
        onDay = dates.today().toString();
    }

    /** The scale the address asks for; null for a new one. @throws NotFound when the goal has no such scale */
    public @Nullable ScaleView getScale() {
        if (asked == null || asked.isEmpty()) {
            return null;
        }
        UUID id = RequestParams.idIn(asked);
        return view.getGoal().scales().stream()
                .filter(scale -> scale.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public @Nullable String write() {
        String next = view.done("goals.scale.write.done", () -> {
            ScaleView scale = getScale();
            ScaleText standing = scale == null ? null : scale.text();
            ScaleText chosen = form.text(standing);
            if (!form.keepsTheirs() || !chosen.equals(standing)) {
                scales.write(command(scale, chosen));
            }
            if (standing != null && form.keepsTheirs()) {
                scales.setAside(command(scale, form.typed(standing)));
            }
        });
        if (next == null) {
            showWhatStands();
        }
        return next;
    }

    private WriteScale command(@Nullable ScaleView scale, ScaleText text) {
        return scale == null
                ? new WriteScale(view.getId(), null, 0, text)
                : new WriteScale(view.getId(), scale.id(), RequestParams.version(seen), text);
    }

    /** The other side wrote meanwhile, or even began the scale: from now on it is theirs that is changed. */
    private void showWhatStands() {
        ScaleView begun = view.getGoal().getScale();
        boolean isNew = asked == null || asked.isEmpty();
        if (isNew && begun != null && !begun.frozen()) {
            asked = begun.id().toString();
            form.show(begun.text());
        } else if (!isNew && begun != null && (form.isAsked() || !seen.equals(getSeen()))) {
            form.show(required().text());
        }
    }

    /** The scale that the form is about; empty for a new one. */
    public String getAbout() {
        return asked == null ? "" : asked;
    }

    public void setAbout(String about) {
        asked = about;
    }

    public @Nullable String agree() {
        return view.done(
                "goals.scale.agree.done",
                () -> scales.agree(new AgreeToScale(view.getId(), required().id(), RequestParams.version(seen))));
    }

    public @Nullable String rate() {
        return view.done("goals.scale.rate.done", () -> {
            ScaleView scale = getScale();
            int reached = RequestParams.number("level", level, "refused.scale.level");
            scales.rate(new RateGoal(
                    view.getId(),
                    scale == null ? null : scale.id(),
                    reached,
                    words,
                    RequestParams.day("onDay", onDay)));
        });
    }

    private ScaleView required() {
        ScaleView scale = getScale();
        if (scale == null) {
            throw new NotFound();
        }
        return scale;
    }

    /** What is written, and before that what stands. */
    public ScaleForm getForm() {
        ScaleView scale = getScale();
        form.fill(scale == null ? null : scale.text());
        return form;
    }

    /** One level of the scale: −2 to +2, and what it says. */
    public record Level(int level, String words) {

        /** As people write it, with a plus or a minus. */
        public String getSign() {
            return level > 0 ? "+" + level : level < 0 ? "\u2212" + -level : "0";
        }
    }

    /** The levels of a scale, the best first. */
    public List<Level> levels(ScaleText text) {
        List<Level> levels = new ArrayList<>();
        for (int i = text.levels().size() - 1; i >= 0; i--) {
            levels.add(new Level(i - 2, text.levels().get(i)));
        }
        return levels;
    }

    /** What importance and difficulty can be. */
    public List<Integer> getWeights() {
        return List.of(0, 1, 2, 3);
    }

    /** What the baseline can be. */
    public List<Integer> getNumbers() {
        return List.of(-2, -1, 0, 1, 2);
    }

    public String getSeen() {
        ScaleView scale = getScale();
        return scale == null ? "0" : String.valueOf(scale.version());
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getOnDay() {
        return onDay;
    }

    public void setOnDay(String onDay) {
        this.onDay = onDay;
    }
}
