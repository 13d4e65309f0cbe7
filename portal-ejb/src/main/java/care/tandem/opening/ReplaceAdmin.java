package care.tandem.opening;

import care.tandem.door.HasItem;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Has another person, or another address, take the place of a first admin who has not joined.
 *
 * @param adminName up to 120 characters
 */
public record ReplaceAdmin(
        UUID clinic, @Nullable String adminName, @Nullable String adminEmail) implements HasItem {

    @Override
    public UUID item() {
        return clinic;
    }
}
