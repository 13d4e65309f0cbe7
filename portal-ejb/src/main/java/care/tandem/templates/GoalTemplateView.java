package care.tandem.templates;

import care.tandem.door.HasItem;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A template of the clinic's own.
 *
 * @param version to be handed back with a change
 * @param retiredAt null while it is in use
 */
public record GoalTemplateView(
        UUID id, long version, TemplateText text, @Nullable Instant retiredAt) implements HasItem {

    @Override
    public UUID item() {
        return id;
    }

    public boolean isInUse() {
        return retiredAt == null;
    }
}
