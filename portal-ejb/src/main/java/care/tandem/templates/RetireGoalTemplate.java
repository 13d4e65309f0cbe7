package care.tandem.templates;

import care.tandem.door.Concerning;
import java.util.UUID;

/**
 * A template is not to be offered any more.
 *
 * @param version the one that the caller saw
 */
public record RetireGoalTemplate(UUID template, long version) implements Concerning {

    @Override
    public UUID item() {
        return template;
    }
}
