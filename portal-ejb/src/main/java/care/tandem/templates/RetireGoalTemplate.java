package care.tandem.templates;

import care.tandem.door.HasItem;
import java.util.UUID;

/**
 * A template is not to be offered any more.
 *
 * @param version the one that the caller saw
 */
public record RetireGoalTemplate(UUID template, long version) implements HasItem {

    @Override
    public UUID item() {
        return template;
    }
}
