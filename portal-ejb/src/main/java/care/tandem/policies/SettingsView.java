package care.tandem.policies;

import care.tandem.door.HasItem;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a clinic decided about one topic.
 *
 * @param version to be handed back with a decision
 * @param values of all settings of the clinic, as texts
 * @param decisions the latest ten about this topic, the last one first
 */
public record SettingsView(UUID clinic, long version, Map<Setting, String> values, List<DecisionView> decisions)
        implements HasItem {

    @Override
    public UUID item() {
        return clinic;
    }
}
