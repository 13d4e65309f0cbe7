package care.tandem.web.settings;

import care.tandem.policies.Decide;
import care.tandem.policies.DecisionView;
import care.tandem.policies.Policies;
import care.tandem.policies.Setting;
import care.tandem.policies.SettingsView;
import care.tandem.policies.Topic;
import care.tandem.web.shell.Attempt;
import care.tandem.web.shell.RequestParams;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/**
 * {@code settings/look}, {@code settings/place} and so on, a page for each {@link Topic}: what a clinic decided about it, for
 * its admins to decide anew. A field of such a page is called like its {@link Setting}.
 */
@Named("clinicSettings")
@RequestScoped
public class ClinicSettingsBacking {

    @Inject
    Policies policies;

    @Inject
    Attempt attempt;

    private final Map<String, SettingField> fields = new HashMap<>();
    private final Topic topic = topic(Faces.getViewId());
    private @Nullable SettingsView now;
    private String seen = "";

    /** Of {@code /settings/signing-in.xhtml}, SIGNING_IN. */
    private static Topic topic(String page) {
        String name = page.substring(page.lastIndexOf('/') + 1, page.lastIndexOf('.'));
        return Topic.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The form begins with what holds now. One that was sent brings all its fields, and asks for nothing. */
    @PostConstruct
    void begin() {
        topic.settings().forEach(setting -> fields.put(setting.name(), new SettingField("")));
        if (!Faces.isPostback()) {
            Map<Setting, String> values = look().values();
            topic.settings().forEach(setting -> fields.put(setting.name(), new SettingField(values.get(setting))));
        }
    }

    /** What holds now, for a page that is shown. */
    SettingsView look() {
        SettingsView found = policies.on(topic);
        now = found;
        return found;
    }

    public @Nullable String decide() {
        String next = attempt.to("settings.done", () -> {
            policies.decide(new Decide(RequestParams.version(seen), given()));
            return Faces.getViewId().replace(".xhtml", "");
        });
        if (next == null) {
            look();
        }
        return next;
    }

    /** All but the mark, which is no word in a form. */
    private Map<Setting, String> given() {
        Map<Setting, String> given = new EnumMap<>(Setting.class);
        fields.forEach((name, field) -> given.put(Setting.valueOf(name), field.getValue()));
        given.remove(Setting.MARK_ID);
        return given;
    }

    /** How many times to come keep what the clinic's clock says, were it in another zone. */
    public long getTimesToCome() {
        return policies.timesToCome();
    }

    public List<DecisionView> getDecisions() {
        return now == null ? List.of() : now.decisions();
    }

    /** By the name of each setting of this page. */
    public Map<String, SettingField> getFields() {
        return fields;
    }

    /** The version that a form was rendered with; when it is shown again, the one that is there now. */
    public String getSeen() {
        return now == null ? seen : String.valueOf(now.version());
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
