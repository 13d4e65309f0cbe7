package care.tandem.policies;

import java.util.Arrays;
import java.util.List;

/** What settings are about that an admin looks at together, and decides in one act. */
public enum Topic {
    LOOK,
    PLACE,
    DANGER,
    NOTES,
    SIGNING_IN,
    KEEPING;

    public List<Setting> settings() {
        return Arrays.stream(Setting.values())
                .filter(setting -> setting.topic() == this)
                .toList();
    }
}
