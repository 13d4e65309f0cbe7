package care.tandem.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.Optional;
import java.util.ResourceBundle;

/** The product's own words, in the person's language. */
@RequestScoped
public class Texts {

    @Inject
    Preferences preferences;

    /** The text of a key that may be missing. */
    public Optional<String> find(String key) {
        ResourceBundle bundle = bundle();
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    /** The text of a key of the message bundle; with arguments it is a {@link MessageFormat} pattern. */
    public String get(String key, Object... arguments) {
        String text = bundle().getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, preferences.getLocale()).format(arguments);
    }

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle(
                "care.tandem.web.messages",
                preferences.getLocale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
