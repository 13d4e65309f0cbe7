package care.tandem.amendments;

import care.tandem.door.HasItem;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Refuses a request, on one of the lawful grounds and in words that the client can follow. */
public record DenyAmendment(UUID amendment, @Nullable Ground ground, String words) implements HasItem {

    @Override
    public UUID item() {
        return amendment;
    }
}
