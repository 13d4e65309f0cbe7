package care.tandem.goals;

import care.tandem.door.Refused;
import care.tandem.writing.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * A goal attainment scale as it is written (Kiresuk and Sherman 1968).
 *
 * @param levels five descriptions: much less than expected (−2), less, expected (0), more, much more (+2)
 * @param importance 0 to 3, to the client
 * @param difficulty 0 to 3; importance × difficulty is the weight of the goal in the score
 * @param baseline the level at which work begins, −2 to +2; usually −1
 */
public record ScaleText(List<String> levels, int importance, int difficulty, int baseline) {

    /** Stands between the parts where the scale is kept as one text; it cannot be typed. */
    private static final String BETWEEN = "\u001e";

    static final int LEVELS = 5;

    public ScaleText {
        levels = List.copyOf(levels);
    }

    /** The same as it may be kept. @throws Refused at {@code level0} to {@code level4}, {@code importance}, {@code difficulty} or {@code baseline} */
    public ScaleText checked() {
        if (levels.size() != LEVELS) {
            throw new Refused(Refused.WHOLE, "refused.scale.five");
        }
        List<String> written = new ArrayList<>();
        List<Runnable> rules = new ArrayList<>();
        for (int i = 0; i < LEVELS; i++) {
            int level = i;
            rules.add(() -> written.add(Wording.required("level" + level, levels.get(level), Wording.SHORT)));
        }
        rules.add(() -> requireWithin("importance", importance, 0, 3, "refused.scale.weight"));
        rules.add(() -> requireWithin("difficulty", difficulty, 0, 3, "refused.scale.weight"));
        rules.add(() -> requireWithin("baseline", baseline, -2, 2, "refused.scale.baseline"));
        Refused.together(rules);
        return new ScaleText(written, importance, difficulty, baseline);
    }

    private static void requireWithin(String field, int value, int least, int most, String refusal) {
        if (value < least || value > most) {
            throw new Refused(field, refusal);
        }
    }

    /** The scale as one text, to be sealed. */
    String whole() {
        List<String> parts = new ArrayList<>(levels);
        parts.add(String.valueOf(importance));
        parts.add(String.valueOf(difficulty));
        parts.add(String.valueOf(baseline));
        return String.join(BETWEEN, parts);
    }

    /** The scale in lines, the best level first, as people read it. */
    String lines() {
        StringBuilder lines = new StringBuilder();
        for (int i = LEVELS - 1; i >= 0; i--) {
            int level = i - 2;
            lines.append(level > 0 ? "+" : level < 0 ? "\u2212" : "")
                    .append(Math.abs(level))
                    .append("  ")
                    .append(levels.get(i))
                    .append('\n');
        }
        return lines.append(importance)
                .append(" \u00d7 ")
                .append(difficulty)
                .append(", ")
                .append(baseline)
                .toString();
    }

    static ScaleText from(String whole) {
        List<String> parts = List.of(whole.split(BETWEEN, -1));
        return new ScaleText(
                parts.subList(0, LEVELS),
                Integer.parseInt(parts.get(LEVELS)),
                Integer.parseInt(parts.get(LEVELS + 1)),
                Integer.parseInt(parts.get(LEVELS + 2)));
    }
}
