package care.tandem.opening;

import care.tandem.door.HasItem;
import java.util.UUID;

/**
 * A clinic to suspend or to reopen.
 *
 * @param version the one that the caller saw
 */
public record ClinicAsSeen(UUID clinic, long version) implements HasItem {

    @Override
    public UUID item() {
        return clinic;
    }
}
