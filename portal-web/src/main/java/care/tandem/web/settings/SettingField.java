package care.tandem.web.settings;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One setting in a form: its text, or where it is several words, these. */
public class SettingField {

    private String value = "";

    SettingField(@Nullable String value) {
        setValue(value);
    }

    public String getValue() {
        return value;
    }

    public final void setValue(@Nullable String value) {
        this.value = Objects.requireNonNullElse(value, "");
    }

    public String[] getSeveral() {
        return value.split(",");
    }

    public void setSeveral(String... several) {
        value = String.join(",", several);
    }
}
