package care.tandem.templates;

import care.tandem.goals.ScaleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.IntStream;

/**
 * The templates that come with the house, in each language, for clinics that have none yet. Their texts stand in the
 * bundle {@code starters}; a clinic that wants other words makes one its own.
 */
public enum Starter {
    SLEEP,
    OUTSIDE,
    COMPANY,
    NO,
    KINDNESS,
    BODY;

    /** The one of this key, as {@code sleep}. */
    public static Optional<Starter> named(String key) {
        for (Starter starter : values()) {
            if (starter.key().equals(key)) {
                return Optional.of(starter);
            }
        }
        return Optional.empty();
    }

    /** As addresses and the bundle name it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public TemplateText in(Language language) {
        ResourceBundle texts = texts(language);
        List<String> levels = IntStream.rangeClosed(-2, 2)
                .mapToObj(level -> texts.getString(key() + ".level" + level))
                .toList();
        ScaleText scale = new ScaleText(
                levels, number(texts, "importance"), number(texts, "difficulty"), number(texts, "baseline"));
        return new TemplateText(language, texts.getString(key() + ".words"), steps(texts), scale);
    }

    private List<String> steps(ResourceBundle texts) {
        List<String> steps = new ArrayList<>();
        for (int n = 1; texts.containsKey(key() + ".step" + n); n++) {
            steps.add(texts.getString(key() + ".step" + n));
        }
        return List.copyOf(steps);
    }

    private int number(ResourceBundle texts, String name) {
        return Integer.parseInt(texts.getString(key() + "." + name));
    }

    static ResourceBundle texts(Language language) {
        return ResourceBundle.getBundle(
                "care.tandem.templates.starters",
                Locale.forLanguageTag(language.tag()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
