package care.tandem.web.templates;

import care.tandem.goals.ScaleText;
import care.tandem.templates.Language;
import care.tandem.templates.TemplateText;
import care.tandem.web.shell.RequestParams;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is typed of a goal before it is one: words, steps and a scale, as texts, until a door takes them. */
public class GoalDraft {

    private static final int ALWAYS_SHOWN = 4;
    private static final int LEVELS = 5;

    private final Map<String, String> steps = new LinkedHashMap<>();
    private final Map<String, String> levels = new LinkedHashMap<>();
    private String words = "";
    private String importance = "1";
    private String difficulty = "1";
    private String baseline = "-1";

    public GoalDraft() {
        for (int n = 1; n <= TemplateText.MOST_STEPS; n++) {
            steps.put(String.valueOf(n), "");
        }
        for (int i = 0; i < LEVELS; i++) {
            levels.put(String.valueOf(i), "");
        }
    }

    /** Begins with these texts, in place of empty fields. */
    public void begin(TemplateText text) {
        words = text.words();
        for (int i = 0; i < text.steps().size(); i++) {
            steps.put(String.valueOf(i + 1), text.steps().get(i));
        }
        ScaleText scale = text.scale();
        if (scale != null) {
            for (int i = 0; i < scale.levels().size(); i++) {
                levels.put(String.valueOf(i), scale.levels().get(i));
            }
            importance = String.valueOf(scale.importance());
            difficulty = String.valueOf(scale.difficulty());
            baseline = String.valueOf(scale.baseline());
        }
    }

    TemplateText text(Language language) {
        return new TemplateText(language, words, typedSteps(), typedScale());
    }

    /** In order, the empty ones among them, so that a refusal finds its field. */
    public List<String> typedSteps() {
        return steps.values().stream().map(GoalDraft::typed).toList();
    }

    /** Null where no level was written. */
    public @Nullable ScaleText typedScale() {
        List<String> texts = levels.values().stream().map(GoalDraft::typed).toList();
        if (texts.stream().allMatch(String::isBlank)) {
            return null;
        }
        return new ScaleText(
                texts,
                RequestParams.number("importance", importance, "refused.scale.weight"),
                RequestParams.number("difficulty", difficulty, "refused.scale.weight"),
                RequestParams.number("baseline", baseline, "refused.scale.baseline"));
    }

    /** An empty field may come back as nothing at all. */
    private static String typed(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    /** Whether there are more steps than are shown without unfolding. */
    public boolean isLong() {
        return typedSteps().stream().skip(ALWAYS_SHOWN).anyMatch(step -> !step.isBlank());
    }

    /** Whether there is a scale to be shown unfolded. */
    public boolean isScaled() {
        return levels.values().stream().anyMatch(level -> !typed(level).isBlank());
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    /** By number, from 1. */
    public Map<String, String> getSteps() {
        return steps;
    }

    /** From 0, much less than hoped, to 4, much more. */
    public Map<String, String> getLevels() {
        return levels;
    }

    public String getImportance() {
        return importance;
    }

    public void setImportance(String importance) {
        this.importance = importance;
    }

    public String getDifficulty() {
        return difficulty;
    }

    public void setDifficulty(String difficulty) {
        this.difficulty = difficulty;
    }

    public String getBaseline() {
        return baseline;
    }

    public void setBaseline(String baseline) {
        this.baseline = baseline;
    }
}
