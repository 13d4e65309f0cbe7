package care.tandem.templates;

import care.tandem.door.HasItem;
import java.util.UUID;

/**
 * A template is to say something else from now on.
 *
 * @param version the one that the caller saw
 * @param text all of it, as it is to be
 */
public record ChangeGoalTemplate(UUID template, long version, TemplateText text) implements HasItem {

    @Override
    public UUID item() {
        return template;
    }
}
