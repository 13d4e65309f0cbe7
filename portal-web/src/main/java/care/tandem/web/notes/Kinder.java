package care.tandem.web.notes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Points at words that judge in what a client is going to read, and offers a kinder one. It never stands in the way of
 * sharing: whether a word is right is for people to say. A text may be in either language, so both lists are asked.
 */
@Named
@ApplicationScoped
public class Kinder {

    /** A word as it stands in the text, and another one. */
    public record Hint(String word, String kinder) {}

    private record Rule(Pattern word, String kinder) {}

    private final List<Rule> rules = new ArrayList<>();

    Kinder() {
        for (Locale language : List.of(Locale.ENGLISH, new Locale("es"))) {
            ResourceBundle words = ResourceBundle.getBundle("care.tandem.web.notes.kinder", language);
            words.keySet().forEach(word -> rules.add(new Rule(pattern(word), words.getString(word))));
        }
    }

    private static Pattern pattern(String word) {
        String spaced = Pattern.quote(word).replace("_", "\\E\\s+\\Q");
        int anyCase = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
        return Pattern.compile("(?<![\\w-])" + spaced + "(?![\\w-])", anyCase);
    }

    /** The hints to a text, in the order of their words; each word once, and none inside of another. */
    public List<Hint> to(@Nullable String text) {
        String read = text == null ? "" : text;
        List<Hint> hints = new ArrayList<>();
        int end = 0;
        for (Found found : found(read)) {
            if (found.start() >= end) {
                hints.add(new Hint(read.substring(found.start(), found.end()), found.kinder()));
                end = found.end();
            }
        }
        return hints;
    }

    private record Found(int start, int end, String kinder) {}

    private List<Found> found(String text) {
        return rules.stream()
                .flatMap(rule -> rule.word()
                        .matcher(text)
                        .results()
                        .limit(1)
                        .map(found -> new Found(found.start(), found.end(), rule.kinder())))
                .sorted(Comparator.comparingInt(Found::start))
                .toList();
    }
}
