package care.tandem.goals;

import care.tandem.door.HasItem;
import java.util.UUID;

/**
 * Tells the other side what one heard them say.
 *
 * @param comment what they said
 * @param words "what I heard", in the listener's own words
 */
public record HearWords(UUID goal, UUID comment, String words) implements HasItem {

    @Override
    public UUID item() {
        return goal;
    }
}
