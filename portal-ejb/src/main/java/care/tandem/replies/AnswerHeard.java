package care.tandem.replies;

import care.tandem.door.HasItem;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells the therapist whether what they heard is what the client meant.
 *
 * @param words in the client's own words, if they like
 */
public record AnswerHeard(
        UUID note, @Nullable Answer answer, @Nullable String words) implements HasItem {

    @Override
    public UUID item() {
        return note;
    }
}
