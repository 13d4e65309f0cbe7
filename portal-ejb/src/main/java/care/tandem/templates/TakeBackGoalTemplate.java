package care.tandem.templates;

import care.tandem.door.HasItem;
import java.util.UUID;

/**
 * A retired template is to be offered again.
 *
 * @param version the one that the caller saw
 */
public record TakeBackGoalTemplate(UUID template, long version) implements HasItem {

    @Override
    public UUID item() {
        return template;
    }
}
