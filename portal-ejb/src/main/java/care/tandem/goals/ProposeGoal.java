package care.tandem.goals;

import care.tandem.door.Concerning;
import java.time.LocalDate;
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
        implements Concerning {

    @Override
    public @Nullable UUID item() {
        return client;
    }
}
