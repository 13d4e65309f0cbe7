package care.tandem.goals;

import care.tandem.door.Given;
import care.tandem.door.HasItem;
import care.tandem.door.Refused;
import care.tandem.writing.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A wish put into one's own words.
 *
 * @param client whose goal it is to be; a client proposes for themselves
 * @param words the proposer's own wording, at most 2,000 characters
 * @param begins from when, if a day is set
 * @param due until when, if a day is set; not in the past, not before it begins
 * @param steps first small steps, in their order; at most twelve; empty ones are left out
 * @param scale a goal attainment scale, if one is written already
 */
public record ProposeGoal(
        @Nullable UUID client,
        String words,
        @Nullable LocalDate begins,
        @Nullable LocalDate due,
        List<String> steps,
        @Nullable ScaleText scale)
        implements HasItem {

    private static final int MOST_STEPS = 12;

    /** @throws Refused with all that is wrong with it, each at its field */
    void require(LocalDate today) {
        List<Runnable> rules = new ArrayList<>();
        rules.add(() -> Given.required("client", client, "refused.client"));
        rules.add(() -> Wording.required("words", words, Wording.SHORT));
        rules.add(() -> new Span().set(begins, due, today));
        rules.add(this::requireSteps);
        if (scale != null) {
            rules.add(scale::checked);
        }
        Refused.together(rules);
    }

    private void requireSteps() {
        if (steps.size() > MOST_STEPS) {
            throw new Refused("steps", "refused.goal.steps", MOST_STEPS);
        }
        List<Runnable> rules = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            int step = i;
            rules.add(() -> Wording.optional("step" + (step + 1), steps.get(step), Wording.SHORT));
        }
        Refused.together(rules);
    }

    @Override
    public @Nullable UUID item() {
        return client;
    }
}
