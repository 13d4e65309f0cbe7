package care.tandem.policies;

import care.tandem.door.Refused;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * All that a clinic decided, as it stands in its row: a text for each setting.
 *
 * @param version counted with each decision
 */
record Settings(long version, Map<Setting, String> values) {

    private static final int MINUTES = 60;

    String of(Setting setting) {
        return Objects.requireNonNullElse(values.get(setting), "");
    }

    /**
     * What changes with these values; nothing where they are as they were.
     *
     * @throws Refused at each setting that cannot be so, all at once
     */
    List<Change> changedTo(Map<Setting, String> given) {
        Map<Setting, String> next = new EnumMap<>(Setting.class);
        List<Runnable> rules = new ArrayList<>();
        given.forEach((setting, value) -> rules.add(() -> next.put(setting, setting.checked(value))));
        Refused.together(rules);
        List<Change> changes = next.entrySet().stream()
                .map(one -> new Change(one.getKey(), of(one.getKey()), one.getValue()))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
        Map<Setting, String> then = new EnumMap<>(Setting.class);
        then.putAll(values);
        then.putAll(next);
        new Settings(version, then).requireSense(next.keySet());
        return changes;
    }

    /** What each setting alone cannot tell, of those that are decided on: a new clinic need not make sense at once. */
    private void requireSense(Set<Setting> decided) {
        if (decided.contains(Setting.CRISIS_CONTACT)
                && of(Setting.CRISIS_CONTACT).isEmpty()
                && of(Setting.CRISIS_CONTACT_ES).isEmpty()) {
            throw new Refused(Setting.CRISIS_CONTACT.name(), "refused.policy.crisis");
        }
        if (decided.contains(Setting.IDLE_MINUTES)
                && number(Setting.IDLE_MINUTES) > MINUTES * number(Setting.LONGEST_HOURS)) {
            throw new Refused(Setting.IDLE_MINUTES.name(), "refused.policy.idle");
        }
    }

    private int number(Setting setting) {
        return Integer.parseInt(of(setting));
    }
}
