package care.tandem.thread;

import care.tandem.door.NotFound;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a note can say that it was worked on: a goal, or one of its steps.
 *
 * @param step null for the goal itself
 */
public record PlanItem(UUID goal, @Nullable UUID step) {

    private static final String ID = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";
    private static final Pattern NAME = Pattern.compile("goal-" + ID + "(?:-step-" + ID + ")?");

    /** The one with this name. @throws NotFound when that is no such name */
    public static PlanItem named(String name) {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) {
            throw new NotFound();
        }
        return new PlanItem(
                UUID.fromString(parts.group(1)), parts.group(2) == null ? null : UUID.fromString(parts.group(2)));
    }

    /** Whether something with this name is one, and no passage of the note itself. */
    public static boolean isNamed(String name) {
        return name.startsWith("goal-");
    }

    /** Its field: {@code goal-<id>} or {@code goal-<id>-step-<id>}. */
    public String name() {
        return "goal-" + goal + (step == null ? "" : "-step-" + step);
    }
}
