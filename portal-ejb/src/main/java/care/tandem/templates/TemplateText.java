package care.tandem.templates;

import care.tandem.door.Given;
import care.tandem.door.Refused;
import care.tandem.goals.ScaleText;
import care.tandem.writing.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a template says.
 *
 * @param language the one it is written in
 * @param words the goal, as a client might say it; at most 2,000 characters
 * @param steps small ones, in order, at most eight of at most 2,000 characters; empty ones are left out
 * @param scale null where there is none
 */
public record TemplateText(
        Language language,
        String words,
        List<String> steps,
        @Nullable ScaleText scale) {

    /** How many steps a template has room for. */
    public static final int MOST_STEPS = 8;

    /** The same as it may be kept. @throws Refused at {@code words}, {@code steps}, {@code step1} and so on, or as the scale is */
    TemplateText written() {
        Refused.together(
                () -> Given.required("language", language),
                () -> Wording.required("words", words, Wording.SHORT),
                this::writtenSteps,
                () -> {
                    if (scale != null) {
                        scale.checked();
                    }
                });
        return new TemplateText(
                Given.required("language", language),
                Wording.required("words", words, Wording.SHORT),
                writtenSteps(),
                scale == null ? null : scale.checked());
    }

    private List<String> writtenSteps() {
        List<String> written = new ArrayList<>();
        List<Runnable> rules = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            int step = i;
            rules.add(() -> written.add(Wording.optional("step" + (step + 1), steps.get(step), Wording.SHORT)));
        }
        Refused.together(rules);
        written.removeIf(String::isEmpty);
        if (written.size() > MOST_STEPS) {
            throw new Refused("steps", "refused.template.steps", MOST_STEPS);
        }
        return List.copyOf(written);
    }
}
