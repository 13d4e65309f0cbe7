package care.tandem.amendments;

import care.tandem.door.HasItem;
import java.util.UUID;

/** Does the next thing about a request, in the words that stay with it. */
public record SayOnAmendment(UUID amendment, String words) implements HasItem {

    @Override
    public UUID item() {
        return amendment;
    }
}
