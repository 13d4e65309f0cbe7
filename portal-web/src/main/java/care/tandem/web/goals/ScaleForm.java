package care.tandem.web.goals;

import care.tandem.goals.ScaleText;
import care.tandem.web.shell.RequestParams;
import care.tandem.writing.Typed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A scale as it is being written, level by level, each with the other side's text beside it where both wrote at once. */
public class ScaleForm {

    private static final int LEVELS = 5;

    private final List<Merge> levels = new ArrayList<>();
    private @Nullable ScaleText theirs;
    private @Nullable String importance;
    private @Nullable String difficulty;
    private @Nullable String baseline;

    ScaleForm() {
        for (int i = 0; i < LEVELS; i++) {
            levels.add(new Merge());
        }
    }

    /** Fills in what stands, where nothing was written yet. */
    void fill(@Nullable ScaleText text) {
        for (int i = 0; i < LEVELS; i++) {
            if (!levels.get(i).isWritten()) {
                levels.get(i).setWords(text == null ? "" : text.levels().get(i));
            }
        }
        importance = importance == null ? text == null ? "2" : String.valueOf(text.importance()) : importance;
        difficulty = difficulty == null ? text == null ? "2" : String.valueOf(text.difficulty()) : difficulty;
        baseline = baseline == null ? text == null ? "-1" : String.valueOf(text.baseline()) : baseline;
    }

    /** Shows the other side's text at each level where it is another one. */
    void show(ScaleText standing) {
        theirs = standing;
        for (int i = 0; i < LEVELS; i++) {
            String other = standing.levels().get(i);
            if (levels.get(i).isAsked() || !other.equals(new Typed(levels.get(i).getWords()).kept())) {
                levels.get(i).show(other);
            }
        }
    }

    /** Whether the writer was asked to choose at any level. */
    boolean isAsked() {
        return levels.stream().anyMatch(Merge::isAsked);
    }

    /** What the other side wrote meanwhile; null if nothing. */
    public @Nullable ScaleText getTheirs() {
        return theirs;
    }

    /** Whether they also weighed it otherwise, or begin from another level. */
    public boolean isWeighedOtherwise() {
        return theirs != null
                && !(String.valueOf(theirs.importance()).equals(importance)
                        && String.valueOf(theirs.difficulty()).equals(difficulty)
                        && String.valueOf(theirs.baseline()).equals(baseline));
    }

    /** The scale by what was written and chosen. */
    ScaleText text(@Nullable ScaleText standing) {
        List<String> written = new ArrayList<>();
        for (int i = 0; i < LEVELS; i++) {
            String theirs = standing == null ? "" : standing.levels().get(i);
            Merge level = levels.get(i);
            written.add(level.keepsTheirs() ? theirs : level.result(() -> theirs));
        }
        return weighed(written);
    }

    /** Whether the other side's text is to stand at any level, and what was typed there is not. */
    boolean keepsTheirs() {
        return levels.stream().anyMatch(Merge::keepsTheirs);
    }

    /** The scale as it was typed; where nothing was, as it stands. */
    ScaleText typed(ScaleText standing) {
        List<String> typed = new ArrayList<>();
        for (int i = 0; i < LEVELS; i++) {
            String words = levels.get(i).getWords();
            typed.add(words.isBlank() ? standing.levels().get(i) : words);
        }
        return weighed(typed);
    }

    private ScaleText weighed(List<String> written) {
        return new ScaleText(
                written,
                RequestParams.number("importance", importance, "refused.scale.weight"),
                RequestParams.number("difficulty", difficulty, "refused.scale.weight"),
                RequestParams.number("baseline", baseline, "refused.scale.baseline"));
    }

    /** The levels from −2 to +2. */
    public List<Merge> getLevels() {
        return levels;
    }

    public @Nullable String getImportance() {
        return importance;
    }

    public void setImportance(String importance) {
        this.importance = importance;
    }

    public @Nullable String getDifficulty() {
        return difficulty;
    }

    public void setDifficulty(String difficulty) {
        this.difficulty = difficulty;
    }

    public @Nullable String getBaseline() {
        return baseline;
    }

    public void setBaseline(String baseline) {
        this.baseline = baseline;
    }
}
