package care.tandem.goals;

import care.tandem.door.Concerning;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A wish put into one's own words.
 *
 * @param client whose goal it is to be; a client proposes for themselves
 * @param words the proposer's own wording, at most 2,000 characters
 * @param due until when, if a day is set; not in the past
 */
public record ProposeGoal(
        @Nullable UUID client, String words, @Nullable LocalDate due) implements Concerning {

    @Override
    public @Nullable UUID item() {
        return client;
    }
}
