package care.tandem.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

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

    /**
     * The text of a key of the message bundle, for a page; with arguments it is a {@link MessageFormat} pattern, in which
     * they are {@link Isolated}.
     */
    public String get(String key, Object... arguments) {
        String text = bundle().getString(key);
        return arguments.length == 0
                ? text
                : new MessageFormat(text, preferences.getLocale()).format(Isolated.in(arguments));
    }

    /** As {@link #get}, for what is no page. */
    public String plain(String key, Object... arguments) {
        return Isolated.plain(get(key, arguments));
    }

    /** A sentence that {@link #get} made for a page, for what is none. */
    public String outside(String sentence) {
        return Isolated.plain(sentence);
    }

    /** All keys that begin like this. */
    public Stream<String> keys(String beginning) {
        return bundle().keySet().stream().filter(key -> key.startsWith(beginning));
    }

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle(
                "care.tandem.web.messages",
                preferences.getLocale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
