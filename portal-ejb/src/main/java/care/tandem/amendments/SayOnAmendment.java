package care.tandem.amendments;

import care.tandem.door.Concerning;
import java.util.UUID;

/** Does the next thing about a request, in the words that stay with it. */
public record SayOnAmendment(UUID amendment, String words) implements Concerning {

    @Override
    public UUID item() {
        return amendment;
    }
}
