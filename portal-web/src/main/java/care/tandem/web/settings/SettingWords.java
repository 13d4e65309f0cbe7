package care.tandem.web.settings;

import care.tandem.policies.Setting;
import care.tandem.web.shell.Preferences;
import care.tandem.web.shell.Texts;
import com.ibm.icu.util.TimeZone;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.stream.Collectors;

/** How the value of a setting is said in the person's language. */
@Named("settingWords")
@RequestScoped
public class SettingWords {

    private static final String OF = "settings.of.";

    @Inject
    Texts texts;

    @Inject
    Preferences preferences;

    /** The short name of a setting, as above its field. */
    public String label(Setting setting) {
        return texts.get(OF + setting.name() + ".label");
    }

    /** Its value, as one chooses it; what it means where nothing is said. */
    public String value(Setting setting, String value) {
        if (value.isEmpty()) {
            return texts.find(OF + setting.name() + ".nothing").orElseGet(() -> texts.get("settings.nothing"));
        }
        if (setting == Setting.ZONE) {
            return ZoneBacking.place(TimeZone.getCanonicalID(value), preferences.getLocale());
        }
        return Arrays.stream(setting.isSeveral() ? value.split(",") : new String[] {value})
                .map(word -> texts.find(OF + setting.name() + "." + word).orElse(word))
                .collect(Collectors.joining(", "));
    }
}
